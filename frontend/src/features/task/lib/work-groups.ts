import type { Work, WorkRow } from '../api/task-queries'

const ids = ['toAccept', 'overdue', 'dueThisWeek', 'returned', 'given', 'underWay', 'submitted'] as const

export type WorkGroup = {
  id: (typeof ids)[number]
  rows: WorkRow[]
  count: number
  /** There are more, and how many is not known. */
  more: boolean
}

/** The work of the first page in the order in which it presses; the rest is parted by what has happened to it. */
export function workGroups(work: Work): WorkGroup[] {
  const cut = work.counts.open > work.open.length
  const part = (id: WorkGroup['id'], belongs: (row: WorkRow) => boolean): WorkGroup => {
    const rows = work.open.filter(belongs)
    return { id, rows, count: rows.length, more: cut && rows.length > 0 }
  }
  const whole = (id: 'toAccept' | 'overdue' | 'dueThisWeek' | 'returned'): WorkGroup => ({
    id,
    rows: work[id],
    count: work.counts[id],
    more: false,
  })
  return [
    whole('toAccept'),
    whole('overdue'),
    whole('dueThisWeek'),
    whole('returned'),
    part('given', (row) => row.state === 'ASSIGNED'),
    part('underWay', (row) => row.state !== 'ASSIGNED' && row.state !== 'SUBMITTED'),
    part('submitted', (row) => row.state === 'SUBMITTED'),
  ]
}
