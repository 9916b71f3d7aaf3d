import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type DocumentSummary = Schemas['DocumentSummary']
export type DocumentDetail = Schemas['DocumentDetail']
export type DocumentHit = Schemas['DocumentHit']
export type DocumentType = DocumentSummary['type']
export type Direction = DocumentSummary['direction']
export type Urgency = DocumentSummary['urgency']
export type DocumentFilter = Omit<
  NonNullable<paths['/api/v1/documents']['get']['parameters']['query']>,
  'cursor'
>

export const documentsQuery = (filter: DocumentFilter) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/documents', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', 'one', id],
    queryFn: ({ signal }) => readOne(api.GET('/api/v1/documents/{id}', { params: { path: { id } }, signal })),
  })

/** What stands in the register or inside a file, the best first. */
export const documentSearchQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'search-text', q],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/documents/search', {
          params: { query: { q, limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
