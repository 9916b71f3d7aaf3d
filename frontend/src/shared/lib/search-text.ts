import * as v from 'valibot'

/** A text in the address: `?q=656` is a text too, though the address reads it as a number. */
export const searchText = v.fallback(
  v.optional(v.union([v.string(), v.pipe(v.number(), v.transform(String))])),
  undefined,
)
