import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'

export type DocumentSummary = Schemas['DocumentSummary']

/** Documents of the register that a plan may cite. */
export const citableDocumentsQuery = (q: string) =>
  queryOptions({
    queryKey: ['documents', 'search', q],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/documents', { params: { query: { q: q || undefined, limit: 20 } }, signal })),
    placeholderData: keepPreviousData,
  })

/** The plans that a unit issued last, for the number that goes before the next. */
export const latestPlansQuery = (issuingUnitId: string) =>
  queryOptions({
    queryKey: ['documents', 'latest-plans', issuingUnitId],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/v1/documents', {
          params: { query: { type: 'PLAN', issuingUnitId, limit: 20 } },
          signal,
        }),
      ),
    staleTime: 0,
  })

/** The numbers that a unit keeps for plans still to be signed. */
export const reservedNumbersQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['documents', 'numbers', 'reserved', unitId],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/v1/document-numbers', {
          params: { query: { unitId, type: 'PLAN', status: 'RESERVED', limit: 200 } },
          signal,
        }),
      ),
    staleTime: 0,
  })
