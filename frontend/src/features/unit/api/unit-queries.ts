import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type UnitSummary = Schemas['UnitSummary']
export type UnitDetail = Schemas['UnitDetail']
export type UnitFilter = Omit<NonNullable<paths['/api/v1/units']['get']['parameters']['query']>, 'cursor'>

export const unitsQuery = (filter: UnitFilter) =>
  infiniteQueryOptions({
    queryKey: ['units', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/units', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const unitQuery = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['units', 'one', id, asOf],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/units/{id}', { params: { path: { id }, query: { asOf } }, signal })),
  })
