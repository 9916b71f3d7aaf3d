import type { CountPart } from '@/shared/ui/count-bar'

/** What the rows behind a figure have in common, as the task list takes it from its address. */
export type Drill = {
  asOf: string
  planId?: string
  leadUnder?: string
  leadUnitId?: string
  standAlone?: boolean
  inForce?: boolean
  asNow?: boolean
}

const latenessOf = {
  doneOnTime: 'DONE_ON_TIME',
  doneLate: 'DONE_LATE',
  inTime: 'IN_TIME',
  overdue: 'OVERDUE',
} as const satisfies Record<CountPart, string>

/** The address of the rows behind one figure. */
export function rowsBehind(drill: Drill, part: CountPart | 'assigned') {
  return { ...drill, ...(part !== 'assigned' && { lateness: latenessOf[part] }) }
}
