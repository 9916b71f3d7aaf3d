import type { NoticeKind } from '../api/notice-api'

/** The kinds as people choose among them. */
export const kindGroups = {
  work: [
    'WORK_GIVEN',
    'WORK_CAN_BEGIN',
    'WORK_RETURNED',
    'WORK_ACCEPTED',
    'WORK_CANCELLED',
    'DUE_DATE_MOVED',
    'EXTENSION_ANSWERED',
    'WORK_HANDED_OVER',
  ],
  days: ['DUE_SOON', 'OVERDUE', 'ACCEPTANCE_WAITING'],
  given: ['WORK_SUBMITTED', 'EXTENSION_ASKED', 'PROGRESS_REPORTED'],
  talk: ['MENTIONED', 'COMMENTED'],
  plans: ['PLAN_SUBMITTED', 'PLAN_RETURNED', 'PLAN_ISSUED', 'PLAN_AMENDED', 'PLAN_REVOKED', 'PLAN_REMINDED'],
} as const satisfies Record<string, readonly NoticeKind[]>
