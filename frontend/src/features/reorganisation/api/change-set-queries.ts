import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type ChangeSetSummary = Schemas['UnitChangeSetSummary']
export type ChangeSet = Schemas['UnitChangeSetDetail']
export type ChangeSetStatus = Schemas['UnitChangeSetStatus']
export type UnitChange = Schemas['UnitChange']
export type UnitChangeKind = Schemas['UnitChangeKind']
export type MoveRule = Schemas['MoveRule']
export type MoveOutcome = Schemas['MoveOutcome']
export type AffectedType = Schemas['AffectedType']
export type DryRun = Schemas['UnitChangeDryRun']
export type MoveGroup = DryRun['groups'][number]
export type UnitMove = Schemas['UnitChangeMove']
export type Blocker = Schemas['UnitChangeBlocker']
export type ChangeSetFilter = Omit<
  NonNullable<paths['/api/v1/unit-change-sets']['get']['parameters']['query']>,
  'cursor'
>

export const changeSetsQuery = (filter: ChangeSetFilter) =>
  infiniteQueryOptions({
    queryKey: ['unit-change-sets', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/unit-change-sets', { params: { query: { ...filter, cursor: pageParam } }, signal }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** What waits for this person; more than fit are found in the list of sets. */
export const waitingSetsQuery = queryOptions({
  queryKey: ['unit-change-sets', 'waiting'],
  queryFn: async ({ signal }) => {
    const query = { waiting: true, sort: 'effectiveOn', limit: 50 }
    return (await read(api.GET('/api/v1/unit-change-sets', { params: { query }, signal }))).items
  },
})

export const changeSetQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit-change-sets', 'one', id],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/unit-change-sets/{id}', { params: { path: { id } }, signal })),
  })

/** What a set would do now; work goes on meanwhile, so it is asked anew each time. */
export const dryRunQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit-change-sets', 'dry-run', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/unit-change-sets/{id}/dry-run', { params: { path: { id } }, signal })),
    staleTime: 0,
  })

export type MovesFilter = { objectType: AffectedType; unitId: string; q?: string }

/** The things of one group, one by one. */
export const movesQuery = (id: string, filter: MovesFilter) =>
  infiniteQueryOptions({
    queryKey: ['unit-change-sets', 'moves', id, filter],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/unit-change-sets/{id}/moves', {
          params: { path: { id }, query: { ...filter, limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** What was recorded in the name of the units that change since the day on which they do. */
export const workSinceQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['unit-change-sets', 'work-since', id],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/unit-change-sets/{id}/work-since', {
          params: { path: { id }, query: { limit: 50, total: true, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const stepsQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit-change-sets', 'steps', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/unit-change-sets/{id}/steps', { params: { path: { id } }, signal })),
  })

export type Instrument = Schemas['UnitInstrument']

/** The executed sets that had to do with a unit, newest first. */
export const instrumentsQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['units', 'instruments', unitId],
    queryFn: async ({ signal }) => {
      const { items } = await read(
        api.GET('/api/v1/units/{id}/instruments', { params: { path: { id: unitId } }, signal }),
      )
      return items
    },
  })

export type Descent = Schemas['UnitDescent']

export const descentQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['units', 'descent', unitId],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/units/{id}/descent', { params: { path: { id: unitId } }, signal })),
  })
