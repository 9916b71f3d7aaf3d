import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type DocumentSummary = Schemas['DocumentSummary']
export type DocumentType = DocumentSummary['type']
export type DocumentFilter = Omit<
  NonNullable<paths['/api/v1/documents']['get']['parameters']['query']>,
  'cursor'
>

export const documentTypes = [
  'DIRECTIVE',
  'PLAN',
  'DECISION',
  'REPORT',
  'ANNOUNCEMENT',
  'PROGRAMME',
  'SUBMISSION',
  'OFFICIAL_LETTER',
  'GUIDANCE',
  'RESOLUTION',
  'CIRCULAR',
  'LAW',
  'OTHER',
] as const satisfies DocumentType[]

export const documentsQuery = (filter: DocumentFilter) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/documents', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
