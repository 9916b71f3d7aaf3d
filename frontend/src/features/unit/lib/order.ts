import { compareNatural } from '@/shared/lib/text'
import { unitKinds } from '@/shared/units/unit-kinds'
import type { UnitKind } from '@/shared/units/unit-queries'

const order = new Map(unitKinds.map((kind, index) => [kind, index]))

/** As an office lists units: wards and communes first, then authorities, schools, enterprises; numbers by value. */
export function inOfficeOrder<T extends { name: string; kind: UnitKind }>(units: T[]): T[] {
  return [...units].sort(
    (a, b) => (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) || compareNatural(a.name, b.name),
  )
}
