import { type PagedKind, pageOf } from '@/shared/lib/page-of'
import type { Notice } from '../api/notice-api'

const kinds = {
  TASK: 'task',
  PLAN: 'plan',
  UNIT_CHANGE: 'unitChangeSet',
} as const satisfies Record<Notice['subject']['type'], PagedKind>

/** Where a notice leads. */
export const opens = ({ type, id }: Notice['subject']) => pageOf(kinds[type], id)
