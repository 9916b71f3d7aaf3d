import * as v from 'valibot'
import { addDays, addMonths, isIsoDate, weekOf } from '@/shared/lib/dates'
import { searchText } from '@/shared/lib/search-text'
import type { TaskFilter } from '../api/task-queries'

export const states = [
  'ASSIGNED',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'CANCELLED',
] as const
export const latenesses = ['DONE_ON_TIME', 'DONE_LATE', 'IN_TIME', 'OVERDUE'] as const
export const roles = ['LEAD', 'SUPPORT', 'MONITOR'] as const
export const shows = ['open', 'done', 'all'] as const
export const views = ['list', 'table', 'board'] as const
export const groupings = ['PLAN', 'LEAD_UNIT', 'STATE', 'MONTH'] as const
/** When tasks are due, as told from the day on which the list is read. */
export const dues = ['today', 'week', 'month', 'next30'] as const
/** Two days that are chosen by themselves. */
export const between = 'between'
export const sorts = ['dueOn', '-dueOn', 'title'] as const

/** Filters that only links set, such as the figures of the dashboard; each can be taken off by itself. */
export const linkedFilters = [
  'asOf',
  'asNow',
  'leadUnder',
  'leadUnitId',
  'standAlone',
  'inForce',
  'leaves',
] as const

const optionalText = v.fallback(v.optional(v.string()), undefined)
const optionalDay = v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined)
const optionalFlag = v.fallback(v.optional(v.boolean()), undefined)

/** The filters of the task list, as they stand in the address; what is not understood is dropped. */
export const taskSearch = v.object({
  q: searchText,
  planId: optionalText,
  planItemId: optionalText,
  unitId: optionalText,
  leadUnitId: optionalText,
  leadUnder: optionalText,
  standAlone: optionalFlag,
  inForce: optionalFlag,
  asNow: optionalFlag,
  asOf: optionalDay,
  show: v.fallback(v.optional(v.picklist(shows)), undefined),
  role: v.fallback(v.optional(v.picklist(roles)), undefined),
  state: v.fallback(v.optional(v.picklist(states)), undefined),
  lateness: v.fallback(v.optional(v.picklist(latenesses)), undefined),
  following: optionalFlag,
  due: v.fallback(v.optional(v.picklist([...dues, between])), undefined),
  dueFrom: optionalDay,
  dueTo: optionalDay,
  leaves: optionalFlag,
  sort: v.fallback(v.optional(v.picklist(sorts)), undefined),
  view: v.fallback(v.optional(v.picklist(views)), undefined),
  /** Of the table, by their names with dots between; the usual ones when absent. */
  columns: optionalText,
  groupBy: v.fallback(v.optional(v.picklist(groupings)), undefined),
})

export type TaskSearch = v.InferOutput<typeof taskSearch>

/** Open work unless something else is asked for; a state, a lateness or a day may well be about finished work. */
export function shown(search: TaskSearch): (typeof shows)[number] {
  return search.show ?? (search.state || search.lateness || search.asOf ? 'all' : 'open')
}

/** The most urgent first where work is open, the latest first where it is done. */
export function sorted(search: TaskSearch): (typeof sorts)[number] {
  return search.sort ?? (shown(search) === 'done' ? '-dueOn' : 'dueOn')
}

/** How the due date is asked for; an address that names days asks for these. */
export function dueAsked({ due, dueFrom, dueTo }: TaskSearch): TaskSearch['due'] {
  return due ?? (dueFrom || dueTo ? between : undefined)
}

function dueDays({ due, dueFrom, dueTo }: TaskSearch, today: string): Pick<TaskFilter, 'dueFrom' | 'dueTo'> {
  switch (due) {
    case 'today':
      return { dueFrom: today, dueTo: today }
    case 'week':
      return { dueFrom: weekOf(today)[0], dueTo: weekOf(today)[6] }
    case 'month':
      return {
        dueFrom: `${today.slice(0, 7)}-01`,
        dueTo: addDays(`${addMonths(today.slice(0, 7), 1)}-01`, -1),
      }
    case 'next30':
      return { dueFrom: today, dueTo: addDays(today, 30) }
    default:
      return { ...(dueFrom && { dueFrom }), ...(dueTo && { dueTo }) }
  }
}

export function toFilter(search: TaskSearch, today: string): TaskFilter {
  const {
    show: _show,
    view: _view,
    groupBy: _groupBy,
    columns: _columns,
    due: _due,
    dueFrom: _from,
    dueTo: _to,
    ...filters
  } = search
  const show = shown(search)
  return {
    ...filters,
    ...dueDays(search, today),
    ...(show !== 'all' && { open: show === 'open' }),
    sort: sorted(search),
    // behind a figure stand exactly as many rows, and the reader should see that it is so
    ...(search.asOf && { total: true }),
    limit: 100,
  }
}

/** How the list is looked at, whatever it is asked for. */
const looks: string[] = ['sort', 'show', 'view', 'groupBy', 'columns'] satisfies (keyof TaskSearch)[]

/** What stays when all filters are taken off. */
export function kept({ show, view, groupBy, columns }: TaskSearch): TaskSearch {
  return { show, view, groupBy, columns }
}

/** True when more than open work in its usual order is asked for. */
export function isFiltered(search: TaskSearch): boolean {
  return Object.entries(search).some(
    ([key, value]) => !looks.includes(key) && value !== undefined && value !== between,
  )
}
