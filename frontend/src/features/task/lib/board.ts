import type { AssignmentState } from '../api/task-queries'
import { shown, type TaskSearch } from './task-search'

const open: AssignmentState[] = ['ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED']
const done: AssignmentState[] = ['ACCEPTED']
const all: AssignmentState[] = [...open, ...done, 'CANCELLED']

/** The columns that a search asks for, in the order in which work goes through them. */
export function columnsOf(search: TaskSearch): AssignmentState[] {
  if (search.state) return [search.state]
  return { open, done, all }[shown(search)]
}

/** The card that an arrow key leads to: up and down in a column, left and right to the next column that has cards. */
export function besideOnBoard<T>(columns: T[][], from: unknown, key: string): T | undefined {
  const column = columns.findIndex((cards) => cards.includes(from as T))
  if (column < 0) return undefined
  const row = columns[column]?.indexOf(from as T) ?? 0
  switch (key) {
    case 'ArrowUp':
      return columns[column]?.[row - 1]
    case 'ArrowDown':
      return columns[column]?.[row + 1]
    case 'ArrowLeft':
      return columns
        .slice(0, column)
        .findLast(isFilled)
        ?.slice(0, row + 1)
        .at(-1)
    case 'ArrowRight':
      return columns
        .slice(column + 1)
        .find(isFilled)
        ?.slice(0, row + 1)
        .at(-1)
  }
}

const isFilled = <T>(cards: T[]) => cards.length > 0
