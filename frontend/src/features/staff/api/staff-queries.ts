import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read, readAll, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type StaffSummary = Schemas['StaffSummary']
export type StaffDetail = Schemas['StaffDetail']
export type StaffAction = Schemas['StaffAction']
/** What a list and a page of one person both know. */
export type Person = StaffSummary
export type Membership = Schemas['MembershipDetail']
export type StaffFilter = Omit<NonNullable<paths['/api/v1/staff']['get']['parameters']['query']>, 'cursor'>

export const staffListQuery = (filter: StaffFilter) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/staff', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const staffQuery = (id: string) =>
  queryOptions({
    queryKey: ['staff', 'one', id],
    queryFn: ({ signal }) => readOne(api.GET('/api/v1/staff/{id}', { params: { path: { id } }, signal })),
  })

/** The account with this user name, among those that the reader sees. */
export const usernameQuery = (username: string) =>
  queryOptions({
    queryKey: ['staff', 'username', username],
    queryFn: async ({ signal }) => {
      const query = { q: username, limit: 20 }
      const { items } = await read(api.GET('/api/v1/staff', { params: { query }, signal }))
      return items.find((person) => person.username === username) ?? null
    },
    enabled: username.length > 1,
    staleTime: 60_000,
  })

/** The powers of a HEAD that others hold by delegation now or will hold, found with the staff of the units. */
export const lentQuery = (headId: string, unitIds: string[]) =>
  queryOptions({
    queryKey: ['staff', 'lent', headId, unitIds],
    queryFn: async ({ signal }) => {
      const staff = await Promise.all(
        unitIds.map((unitId) =>
          readAll((cursor) =>
            read(api.GET('/api/v1/staff', { params: { query: { unitId, limit: 200, cursor } }, signal })),
          ),
        ),
      )
      const people = new Map(staff.flat().map((person) => [person.id, person]))
      return [...people.values()].flatMap((person) =>
        person.memberships
          .filter((membership) => membership.delegatedBy?.id === headId)
          .map((membership) => ({ person, membership })),
      )
    },
    enabled: unitIds.length > 0,
  })
