import type { Notice } from '../api/notice-api'

/** Where a notice leads. */
export function opens({ type, id }: Notice['subject']) {
  switch (type) {
    case 'TASK':
      return { to: '/tasks/$taskId', params: { taskId: id } } as const
    case 'PLAN':
      return { to: '/plans/$planId', params: { planId: id } } as const
    case 'UNIT_CHANGE':
      return { to: '/units/changes/$setId', params: { setId: id } } as const
  }
}
