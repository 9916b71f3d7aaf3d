import type { PlanProgress } from '../api/task-queries'

type Task = PlanProgress['items'][number]['tasks'][number]
type Count = PlanProgress['total']

/** A task of the plan, which one unit or many have to do. */
export type MatrixColumn = { id: string; label: string; title: string }
export type MatrixRow = { unit: Task['leadUnit']; cells: Task[][]; count: Count }
export type PlanMatrix = { columns: MatrixColumn[]; rows: MatrixRow[] }

const parts = {
  DONE_ON_TIME: 'doneOnTime',
  DONE_LATE: 'doneLate',
  IN_TIME: 'inTime',
  OVERDUE: 'overdue',
} as const

function countOf(tasks: Task[]): Count {
  const count = { assigned: 0, doneOnTime: 0, doneLate: 0, inTime: 0, overdue: 0 }
  for (const { lateness } of tasks)
    if (lateness !== 'NOT_COUNTED') {
      count[parts[lateness]] += 1
      count.assigned += 1
    }
  return count
}

/**
 * Who leads what in a plan: the tasks in the order of its outline across, the units down, those most behind first. A unit
 * that goes on with the work of several has what each of them had in one cell.
 */
export function matrixOf(progress: PlanProgress): PlanMatrix {
  const columns: MatrixColumn[] = []
  const rows = new Map<string, { unit: Task['leadUnit']; tasks: Map<string, Task[]> }>()
  for (const item of progress.items)
    for (const task of item.tasks) {
      if (task.lateness === 'NOT_COUNTED') continue
      const column = task.parentId ?? task.id
      if (!columns.some(({ id }) => id === column))
        columns.push({ id: column, label: item.label, title: task.title })
      const row = rows.get(task.leadUnit.id) ?? { unit: task.leadUnit, tasks: new Map() }
      row.tasks.set(column, [...(row.tasks.get(column) ?? []), task])
      rows.set(task.leadUnit.id, row)
    }
  return {
    columns,
    rows: [...rows.values()]
      .map(({ unit, tasks }) => ({
        unit,
        cells: columns.map(({ id }) => tasks.get(id) ?? []),
        count: countOf([...tasks.values()].flat()),
      }))
      .toSorted((a, b) => b.count.overdue - a.count.overdue || a.unit.name.localeCompare(b.unit.name, 'vi')),
  }
}
