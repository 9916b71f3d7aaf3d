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
