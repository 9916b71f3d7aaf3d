import { expect, it } from 'vitest'
import type { Work, WorkRow } from '../api/task-queries'
import { workGroups } from './work-groups'

const row = (state: WorkRow['state']) => ({ state }) as WorkRow
const work = (open: WorkRow[], count = open.length): Work => ({
  counts: { overdue: 0, dueThisWeek: 0, returned: 0, toAccept: 0, open: count },
  overdue: [],
  dueThisWeek: [],
  returned: [],
  toAccept: [],
  open,
})
const counts = (of: Work) =>
  Object.fromEntries(workGroups(of).map((group) => [group.id, group.more ? `${group.count}+` : group.count]))

it('does not take what was only given for work under way', () =>
  expect(
    counts(work([row('ASSIGNED'), row('IN_PROGRESS'), row('SUBMITTED'), row('ACKNOWLEDGED')])),
  ).toMatchObject({
    given: 1,
    underWay: 2,
    submitted: 1,
  }))

it('says that there is more than is shown', () =>
  expect(counts(work([row('ASSIGNED')], 80))).toMatchObject({ given: '1+', underWay: 0 }))
