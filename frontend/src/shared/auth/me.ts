import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'
import { today } from '@/shared/lib/dates'

export type Me = Schemas['Me']
export type Permission = Me['permissions'][number]['permission']

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read(api.GET('/api/v1/me', { signal })),
  staleTime: 5 * 60_000,
})

/** The signed-in person; undefined only while the first answer is on its way. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data
}

export function usePermission(permission: Permission): boolean {
  return unitsWith(useMe(), permission).length > 0
}

/** The server's business day, so that page and server agree on what is late. */
export function useToday(): string {
  return useMe()?.today ?? today()
}

/** The memberships that count today: one's own before those lent for a while, the longest held first. */
export function currentMemberships(me: Me): Me['memberships'] {
  return me.memberships.filter((membership) => membership.current)
}

/** Somebody with no role today waits for a first one, or held one and may still read what ended with it. */
export function roleNow(me: Me): 'held' | 'awaited' | 'ended' {
  if (me.serviceAccount || currentMemberships(me).length > 0) return 'held'
  const isComing = ({ validFrom }: Me['memberships'][number]) => validFrom !== null && validFrom > me.today
  return me.memberships.every(isComing) ? 'awaited' : 'ended'
}

/** The units for which this person may do something, the one where they belong first. */
export function unitsWith(me: Me | undefined, permission: Permission): Schemas['UnitRef'][] {
  if (!me) return []
  const own = currentMemberships(me).map(({ unit }) => unit.id)
  const place = ({ id }: Schemas['UnitRef']) => (own.includes(id) ? own.indexOf(id) : own.length)
  const units = me.permissions.find((one) => one.permission === permission)?.units ?? []
  return units.toSorted((a, b) => place(a) - place(b))
}
