import { describe, expect, it } from 'vitest'
import type { PlanProgress } from '../api/task-queries'
import { matrixOf } from './plan-matrix'

type Task = PlanProgress['items'][number]['tasks'][number]

const task = (
  id: string,
  unit: string,
  lateness: Task['lateness'],
  parentId: string | null = null,
): Task => ({
  id,
  parentId,
  title: parentId ? 'Việc của mọi phường' : `Việc ${id}`,
  leadUnit: { id: unit, name: unit },
  dueOn: null,
  state: 'IN_PROGRESS',
  lateness,
  percent: 40,
  latestReport: null,
})

const progress = (...items: [string, Task[]][]): PlanProgress => ({
  plan: { id: 'p', symbol: null, title: 'Kế hoạch' },
  issuingUnit: { id: 'u', name: 'U' },
  startsOn: null,
  asOf: '2026-11-29',
  total: { assigned: 0, doneOnTime: 0, doneLate: 0, inTime: 0, overdue: 0 },
  items: items.map(([label, tasks]) => ({
    id: label,
    label,
    title: label,
    depth: 0,
    withdrawn: false,
    count: { assigned: 0, doneOnTime: 0, doneLate: 0, inTime: 0, overdue: 0 },
    tasks,
  })),
})

describe('the matrix of a plan', () => {
  it('has one column for a task of many units, and the units most behind first', () => {
    const { columns, rows } = matrixOf(
      progress(
        ['I', [task('a', 'Ấn', 'IN_TIME')]],
        [
          'II',
          [
            task('b', 'Bình', 'OVERDUE', 'c'),
            task('d', 'An', 'DONE_LATE', 'c'),
            task('e', 'Ấn', 'IN_TIME', 'c'),
          ],
        ],
      ),
    )
    expect(columns.map(({ label, title }) => `${label} ${title}`)).toEqual([
      'I Việc a',
      'II Việc của mọi phường',
    ])
    expect(rows.map(({ unit }) => unit.name)).toEqual(['Bình', 'An', 'Ấn'])
    expect(rows[2]?.cells.map((cell) => cell.map(({ id }) => id))).toEqual([['a'], ['e']])
    expect(rows[1]?.cells[0]).toEqual([])
    expect(rows[1]?.count).toMatchObject({ assigned: 1, doneLate: 1 })
  })

  it('puts the work of several old units that one goes on with into one cell', () => {
    const { rows } = matrixOf(
      progress(['I', [task('a', 'Mới', 'OVERDUE', 'c'), task('b', 'Mới', 'IN_TIME', 'c')]]),
    )
    expect(rows[0]?.cells[0]).toHaveLength(2)
    expect(rows[0]?.count).toMatchObject({ assigned: 2, overdue: 1, inTime: 1 })
  })

  it('leaves out what is not counted', () =>
    expect(matrixOf(progress(['I', [task('a', 'An', 'NOT_COUNTED')]]))).toEqual({ columns: [], rows: [] }))
})
