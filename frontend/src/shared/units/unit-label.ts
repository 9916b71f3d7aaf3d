import type { Schemas } from '@/api/client'
import { formatDate } from '@/shared/lib/dates'

type Named = Pick<Schemas['UnitSummary'], 'id' | 'name'> &
  Partial<Pick<Schemas['UnitSummary'], 'parent' | 'codes' | 'validTo'>>

/**
 * The name of a unit among others: where another bears it too, what tells them apart stands behind it, in the way in which
 * the service writes it beside other things.
 */
export function unitLabel(unit: Named, others: Named[]): string {
  const twins = others.filter((other) => other.name === unit.name && other.id !== unit.id)
  const sameParent = twins.some((other) => other.parent?.id === unit.parent?.id)
  const mark = [
    ...(twins.length > 0 ? [unit.parent?.name, sameParent && unit.codes?.[0]?.code] : []),
    unit.validTo && `… – ${formatDate(unit.validTo)}`,
  ].filter(Boolean)
  return mark.length > 0 ? `${unit.name} (${mark.join(', ')})` : unit.name
}
