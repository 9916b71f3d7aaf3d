import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type NumberSummary = Schemas['NumberSummary']
export type NumberStatus = NumberSummary['status']
export type NumberFilter = Omit<
  NonNullable<paths['/api/v1/document-numbers']['get']['parameters']['query']>,
  'cursor'
>

export const numbersQuery = (filter: NumberFilter) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'numbers', filter],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/document-numbers', { params: { query: { ...filter, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const numberQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'number', id],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/document-numbers/{id}', { params: { path: { id } }, signal })),
  })
