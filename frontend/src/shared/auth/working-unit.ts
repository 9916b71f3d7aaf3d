import type { Schemas } from '@/api/client'
import { currentMemberships, type Me } from './me'

const acting = ['HEAD', 'DEPUTY', 'OFFICER', 'CLERK']

/** The unit for which this person most likely writes, for the first guess in forms. */
export function workingUnit(me: Me): Schemas['UnitRef'] | null {
  const memberships = currentMemberships(me)
  const chosen = memberships.find((membership) => acting.includes(membership.role)) ?? memberships[0]
  return chosen ? { id: chosen.unit.id, name: chosen.unit.name } : null
}
