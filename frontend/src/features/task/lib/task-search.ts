import * as v from 'valibot'
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
export const sorts = ['dueOn', '-dueOn', 'title'] as const

const optionalText = v.fallback(v.optional(v.string()), undefined)

/** The filters of the task list, as they stand in the address; what is not understood is dropped. */
export const taskSearch = v.object({
  q: optionalText,
  planId: optionalText,
  planItemId: optionalText,
  unitId: optionalText,
  role: v.fallback(v.optional(v.picklist(roles)), undefined),
  state: v.fallback(v.optional(v.picklist(states)), undefined),
  lateness: v.fallback(v.optional(v.picklist(latenesses)), undefined),
  dueFrom: optionalText,
  dueTo: optionalText,
  leaves: v.fallback(v.optional(v.boolean()), undefined),
  sort: v.fallback(v.optional(v.picklist(sorts)), undefined),
})

export type TaskSearch = v.InferOutput<typeof taskSearch>

export function toFilter(search: TaskSearch): TaskFilter {
  return { ...search, sort: search.sort ?? 'dueOn', limit: 50 }
}
