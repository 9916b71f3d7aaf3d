import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, mergePatch, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type StaffSummary = Schemas['StaffSummary']
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

export const addMembership = (id: string, body: Schemas['CreateMembership'], key: string) =>
  read(
    api.POST('/api/v1/staff/{id}/memberships', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const endMembership = (id: string, membershipId: string, etag: string, validTo: string) =>
  read(
    api.PATCH('/api/v1/staff/{id}/memberships/{membershipId}', {
      params: { path: { id, membershipId }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body: { validTo },
    }),
  )
