type Merged<V> = {
  /** What is stored, with the person's own changes on it. */
  mine: V
  /** The same, but what is stored wins where both changed. */
  theirs: V
  /** The fields that both changed, each in another way. */
  clashes: (keyof V & string)[]
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Brings together what was typed and what is stored now, given what the form began with. */
export function merge<V extends object>(base: V, typed: V, stored: V): Merged<V> {
  const keys = Object.keys(typed) as (keyof V & string)[]
  const changed = keys.filter((key) => !same(typed[key], base[key]))
  const clashes = changed.filter((key) => !same(stored[key], base[key]) && !same(stored[key], typed[key]))
  const own = (fields: (keyof V & string)[]) =>
    Object.fromEntries(fields.map((key) => [key, typed[key]])) as Partial<V>
  return {
    mine: { ...stored, ...own(changed) },
    theirs: { ...stored, ...own(changed.filter((key) => !clashes.includes(key))) },
    clashes,
  }
}
