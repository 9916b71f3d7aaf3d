import * as v from 'valibot'
import { isIsoDate } from '@/shared/lib/dates'

const text = v.fallback(v.optional(v.string()), undefined)

/** Which file is checked, and as of which day, as it stands in the address. */
export const layoutSearch = v.object({
  fileId: text,
  name: text,
  issuedOn: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined),
})

export type LayoutSearch = v.InferOutput<typeof layoutSearch>
