import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read, readAll, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type TaskSummary = Schemas['TaskSummary']
export type TaskGroup = Schemas['TaskGroup']
export type TaskGrouping = Schemas['TaskGrouping']
export type TaskDetail = Schemas['TaskDetail']
export type Assignment = Schemas['AssignmentSummary']
export type AssignmentDetail = Schemas['AssignmentDetail']
export type AssignmentState = Schemas['AssignmentState']
export type AssignmentRole = Schemas['AssignmentRole']
export type Lateness = Schemas['Lateness']
export type ProgressReport = Schemas['ProgressReportDetail']
export type Work = Schemas['MyWork']
export type WorkRow = Schemas['WorkRow']
export type PlanProgress = Schemas['PlanProgress']
export type TaskFilter = Omit<NonNullable<paths['/api/v1/tasks']['get']['parameters']['query']>, 'cursor'>

export const workQuery = queryOptions({
  queryKey: ['tasks', 'work'],
  queryFn: ({ signal }) => read(api.GET('/api/v1/me/work', { signal })),
})

export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/tasks', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** The tasks of the filter, put together; where there are very many groups, a page of them. */
export const taskGroupsQuery = (
  { limit: _limit, total: _total, sort: _sort, ...filter }: TaskFilter,
  by: TaskGrouping,
) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'groups', by, filter],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/tasks/groups', {
          params: { query: { ...filter, by, limit: 100, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: ({ signal }) => readOne(api.GET('/api/v1/tasks/{id}', { params: { path: { id } }, signal })),
  })

export const assignmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'assignment', id],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/assignments/{id}', { params: { path: { id } }, signal })),
  })

export const reportsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['tasks', 'reports', id],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/assignments/{id}/reports', {
          params: { path: { id }, query: { limit: 20, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const assignmentTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'transitions', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/assignments/{id}/transitions', { params: { path: { id } }, signal })),
  })

export const planProgressQuery = (id: string, asOf?: string, asNow?: boolean) =>
  queryOptions({
    queryKey: ['tasks', 'plan-progress', id, asOf, asNow],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/v1/plans/{id}/progress', { params: { path: { id }, query: { asOf, asNow } }, signal }),
      ),
  })

/** The tasks of a plan that is not issued yet, which no progress counts; a draft with more than 200 shows the first. */
export const draftTasksQuery = (planId: string) =>
  queryOptions({
    queryKey: ['tasks', 'draft', planId],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        read(api.GET('/api/v1/tasks', { params: { query: { planId, limit: 200, cursor } }, signal })),
      ),
  })
