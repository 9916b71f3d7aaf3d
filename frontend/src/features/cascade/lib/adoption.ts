import type { Adoption, ItemCascade, PlanCascade } from '../api/cascade-api'

/** The worst first. */
export const adoptions = [
  'NOT_ADOPTED',
  'WITHOUT_TASK',
  'LAGGING',
  'WITHOUT_DATE',
  'ON_TRACK',
  'DONE',
] as const satisfies Adoption[]

/** The items at which a unit stands, and those above them. */
export function concernedItems({ items }: PlanCascade): ItemCascade[] {
  return items.filter((item, place) => {
    if (item.units.length > 0) return true
    const after = items.slice(place + 1)
    const end = after.findIndex(({ depth }) => depth <= item.depth)
    return after.slice(0, end < 0 ? undefined : end).some(({ units }) => units.length > 0)
  })
}

/** How many units stand how with an item; what no unit does is left out. */
export function tally({ units }: ItemCascade): { adoption: Adoption; count: number }[] {
  return adoptions
    .map((adoption) => ({ adoption, count: units.filter((unit) => unit.adoption === adoption).length }))
    .filter(({ count }) => count > 0)
}
