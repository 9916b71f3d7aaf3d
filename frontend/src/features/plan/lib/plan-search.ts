import * as v from 'valibot'
import { searchText } from '@/shared/lib/search-text'

export const planStatuses = ['DRAFT', 'IN_REVIEW', 'ISSUED', 'CONCLUDED', 'REVOKED', 'INCORPORATED'] as const

const optionalText = v.fallback(v.optional(v.string()), undefined)

/** The filters of the plan list, as they stand in the address. */
export const planSearch = v.object({
  q: searchText,
  status: v.fallback(v.optional(v.picklist(planStatuses)), undefined),
  /** Only what is kept to make drafts from. */
  template: v.fallback(v.optional(v.literal(true)), undefined),
  issuingUnitId: optionalText,
  asNow: v.fallback(v.optional(v.boolean()), undefined),
  year: v.fallback(v.optional(v.number()), undefined),
})

export type PlanSearch = v.InferOutput<typeof planSearch>
