import * as v from 'valibot'
import { searchText } from '@/shared/lib/search-text'
import { documentTypes, numberStatuses } from './kinds'

/** The book that is open and its filters, as they stand in the address. */
export const numberSearch = v.object({
  unitId: v.fallback(v.optional(v.string()), undefined),
  year: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))),
    undefined,
  ),
  type: v.fallback(v.optional(v.picklist(documentTypes)), undefined),
  status: v.fallback(v.optional(v.picklist(numberStatuses)), undefined),
  q: searchText,
})

export type NumberSearch = v.InferOutput<typeof numberSearch>
