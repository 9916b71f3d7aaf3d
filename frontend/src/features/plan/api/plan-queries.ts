import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type PlanSummary = Schemas['PlanSummary']
export type PlanDetail = Schemas['PlanDetail']
export type PlanItem = Schemas['PlanItemDetail']
export type PlanRevision = Schemas['PlanRevision']
export type PlanChange = Schemas['PlanChange']
export type PlanDifference = Schemas['PlanDifference']
export type PlanStatus = Schemas['PlanStatus']
export type PlanFilter = Omit<NonNullable<paths['/api/v1/plans']['get']['parameters']['query']>, 'cursor'>

export const plansQuery = (filter: PlanFilter) =>
  infiniteQueryOptions({
    queryKey: ['plans', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/plans', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const planSearchQuery = (q: string, status?: PlanStatus) =>
  queryOptions({
    queryKey: ['plans', 'search', q, status],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/plans', { params: { query: { q: q || undefined, status, limit: 20 } }, signal })),
    placeholderData: keepPreviousData,
  })

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }) => readOne(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal })),
  })

/** What the deputies of a unit have charge of today. */
export const areasOfChargeQuery = (unitId: string | undefined) =>
  queryOptions({
    queryKey: ['staff', 'areas', unitId],
    queryFn: async ({ signal }) => {
      const query = { unitId, role: 'DEPUTY' as const, limit: 200 }
      const { items } = await read(api.GET('/api/v1/staff', { params: { query }, signal }))
      const held = items.flatMap(({ memberships }) => memberships)
      const areas = held.flatMap(({ unit, current, areas }) => (unit.id === unitId && current ? areas : []))
      return [...new Set(areas)].sort((a, b) => a.localeCompare(b, 'vi'))
    },
    enabled: unitId !== undefined,
    staleTime: 60_000,
  })

export const planItemQuery = (id: string, itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'item', id, itemId],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/plans/{id}/items/{itemId}', { params: { path: { id, itemId } }, signal })),
  })

export const planTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'transitions', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/plans/{id}/transitions', { params: { path: { id } }, signal })),
  })

/** Who changed what in a draft, a page at a time. */
export const planChangesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['plans', 'changes', id],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/plans/{id}/changes', {
          params: { path: { id }, query: { cursor: pageParam, limit: 20 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const planRevisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'revisions', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/plans/{id}/revisions', { params: { path: { id } }, signal })),
  })

export const planDifferenceQuery = (id: string, number: number, from: number) =>
  queryOptions({
    queryKey: ['plans', 'difference', id, number, from],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/v1/plans/{id}/revisions/{number}/difference', {
          params: { path: { id, number }, query: { from } },
          signal,
        }),
      ),
  })

/** What a drafted amendment would change. */
export const amendmentDifferenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'amendment-difference', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/plans/{id}/difference', { params: { path: { id } }, signal })),
  })

/** Every plan of these units that stands at a step; what waits for one person is never many. */
const waiting = (key: string, units: string[], filter: Partial<PlanFilter>) =>
  queryOptions({
    queryKey: ['plans', 'waiting', key, units],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        units.map((issuingUnitId) =>
          read(
            api.GET('/api/v1/plans', { params: { query: { ...filter, issuingUnitId, limit: 50 } }, signal }),
          ),
        ),
      )
      return pages.flatMap((page) => page.items)
    },
  })

/** Plans that wait to be issued by one of these units. */
export const plansToIssueQuery = (units: string[]) => waiting('issue', units, { status: 'IN_REVIEW' })

/** Drafts of these units that came back with a reason. */
export const returnedDraftsQuery = (units: string[]) => waiting('returned', units, { returned: true })
