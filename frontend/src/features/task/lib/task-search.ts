import * as v from 'valibot'
import { isIsoDate } from '@/shared/lib/dates'
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
export const views = ['list', 'board'] as const
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
  dueFrom: optionalDay,
  dueTo: optionalDay,
  leaves: optionalFlag,
  sort: v.fallback(v.optional(v.picklist(sorts)), undefined),
  view: v.fallback(v.optional(v.picklist(views)), undefined),
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

export function toFilter(search: TaskSearch): TaskFilter {
  const { show: _show, view: _view, ...filters } = search
  const show = shown(search)
  return {
    ...filters,
    ...(show !== 'all' && { open: show === 'open' }),
    sort: sorted(search),
    // behind a figure stand exactly as many rows, and the reader should see that it is so
    ...(search.asOf && { total: true }),
    limit: 100,
  }
}

/** True when more than open work in its usual order is asked for. */
export function isFiltered(search: TaskSearch): boolean {
  return Object.entries(search).some(
    ([key, value]) => key !== 'sort' && key !== 'show' && key !== 'view' && value !== undefined,
  )
}
