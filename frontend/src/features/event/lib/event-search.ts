import * as v from 'valibot'
import { isIsoDate } from '@/shared/lib/dates'
import { searchText } from '@/shared/lib/search-text'

export const kinds = [
  'FESTIVAL_DAY',
  'COMMUNICATION_SESSION',
  'TRAINING',
  'MEETING',
  'INSPECTION',
  'CEREMONY',
  'LAUNCH',
  'OTHER',
] as const
export const statuses = ['PLANNED', 'CONFIRMED', 'POSTPONED', 'CANCELLED', 'HELD'] as const

const optionalText = v.fallback(v.optional(v.string()), undefined)

/** The view and filters of the events page, as they stand in the address. */
export const eventSearch = v.object({
  view: v.fallback(v.optional(v.picklist(['list', 'week'])), undefined),
  month: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/))), undefined),
  day: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined),
  q: searchText,
  kind: v.fallback(v.optional(v.picklist(kinds)), undefined),
  status: v.fallback(v.optional(v.picklist(statuses)), undefined),
  unitId: optionalText,
  asNow: v.fallback(v.optional(v.boolean()), undefined),
  planId: optionalText,
  campaigns: v.fallback(v.optional(v.boolean()), undefined),
})

export type EventSearch = v.InferOutput<typeof eventSearch>

/** What is looked at whenever the page is opened, without the days that are turned to now. */
export function lasting({ month: _month, day: _day, ...search }: EventSearch): EventSearch {
  return search
}
