import { expect, it } from 'vitest'
import type { TaskChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import { emptyBulk, toChanges, toUndo } from './bulk'

const task = (id: string, dueOn: string | null) => ({ id, version: 3, dueOn }) as TaskSummary
const terms = {
  title: 'Việc',
  dueOn: '2026-12-01' as string | null,
  dueIn: null as number | null,
  evidenceRequired: false,
  open: 1,
  warnings: [],
  version: 3,
}
const changed = (id: string, before: object, after: object): TaskChanged => ({
  id,
  status: 200,
  before: { ...terms, ...before },
  after: { ...terms, version: 4, ...after },
  problem: null,
})

it('moves each task from its own date, and leaves out what has none', () => {
  const values = { ...emptyBulk, by: 'shift' as const, days: '-2' }
  expect(
    toChanges('dueOn', values, [task('a', '2026-12-01'), task('b', null), task('c', '2027-03-01')]),
  ).toEqual([
    { id: 'a', version: 3, patch: { dueOn: '2026-11-29' } },
    { id: 'c', version: 3, patch: { dueOn: '2027-02-27' } },
  ])
})

it('takes back what was changed, to what each was before, and nothing that did not differ', () => {
  const items = [
    changed('a', {}, { dueOn: '2026-12-09' }),
    changed('b', { dueOn: null, dueIn: 5 }, { dueOn: '2026-12-09' }),
    changed('c', { dueOn: '2026-12-09' }, { dueOn: '2026-12-09', version: 3 }),
    { id: 'd', status: 404, before: null, after: null, problem: null },
  ]
  expect(toUndo('dueOn', items)).toEqual([
    { id: 'a', version: 4, patch: { dueOn: '2026-12-01' } },
    { id: 'b', version: 4, patch: { dueOn: null, dueIn: 5 } },
  ])
  expect(toUndo('evidence', [changed('a', {}, { evidenceRequired: true })])).toEqual([
    { id: 'a', version: 4, patch: { evidenceRequired: false } },
  ])
  expect(toUndo('cancel', [changed('a', {}, { open: 0 })])).toEqual([])
})
