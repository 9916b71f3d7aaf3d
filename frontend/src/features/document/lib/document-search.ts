import * as v from 'valibot'
import { isIsoDate } from '@/shared/lib/dates'
import { searchText } from '@/shared/lib/search-text'
import { directions, documentTypes, urgencies } from './kinds'

const id = v.fallback(v.optional(v.string()), undefined)
const day = v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined)

/** The book that is open and its filters, as they stand in the address. */
export const documentSearch = v.object({
  direction: v.fallback(v.optional(v.picklist(directions)), undefined),
  q: searchText,
  type: v.fallback(v.optional(v.picklist(documentTypes)), undefined),
  urgency: v.fallback(v.optional(v.picklist(urgencies)), undefined),
  issuingUnitId: id,
  asNow: v.fallback(v.optional(v.boolean()), undefined),
  receivingUnitId: id,
  issuingBody: searchText,
  year: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))),
    undefined,
  ),
  from: day,
  to: day,
})

export type DocumentSearch = v.InferOutput<typeof documentSearch>

/** True when anything but the book is chosen. */
export function isFiltered({ direction: _direction, ...filters }: DocumentSearch): boolean {
  return Object.values(filters).some((value) => value !== undefined)
}

/**
 * Another book of the same office: who issues in the one receives in the other. What comes in is numbered unit by unit,
 * so that book is opened at a unit whose register the reader keeps, if any.
 */
export function openBook(
  search: DocumentSearch,
  direction: DocumentSearch['direction'],
  own?: string,
): DocumentSearch {
  const incoming = direction === 'INCOMING'
  const unitId = search.receivingUnitId ?? search.issuingUnitId ?? (incoming ? own : undefined)
  return {
    ...search,
    direction,
    issuingUnitId: incoming ? undefined : unitId,
    asNow: incoming ? undefined : search.asNow,
    receivingUnitId: incoming ? unitId : undefined,
  }
}
