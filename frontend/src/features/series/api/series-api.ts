import { queryOptions } from '@tanstack/react-query'
import { api, mergePatch, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type Recurrence = Schemas['RecurrenceRule']
export type Series = Schemas['TaskSeriesDetail']
export type CreateSeries = Schemas['CreateTaskSeries']
export type ChangeSeries = Partial<Schemas['UpdateTaskSeries']>
export type RuleQuery = NonNullable<paths['/api/v1/due-dates']['get']['parameters']['query']>

/** Under the tasks, so that whatever changes a task has its series read anew. */
export const seriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'series', id],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/task-series/{id}', { params: { path: { id } }, signal })),
  })

export const dueDatesQuery = (rule: RuleQuery) =>
  queryOptions({
    queryKey: ['calendar', 'due-dates', rule],
    queryFn: ({ signal }) => read(api.GET('/api/v1/due-dates', { params: { query: rule }, signal })),
    staleTime: 60_000,
    retry: false,
  })

export const createSeries = (taskId: string, etag: string, body: CreateSeries, key: string) =>
  read(
    api.POST('/api/v1/tasks/{id}/series', {
      params: { path: { id: taskId }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
      body,
    }),
  )

export const changeSeries = (id: string, etag: string, body: ChangeSeries) =>
  read(
    api.PATCH('/api/v1/task-series/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      // a merge patch: what is not named stays as it is
      body: body as Schemas['UpdateTaskSeries'],
    }),
  )

export const stopSeries = (id: string, etag: string, body: Schemas['StopTaskSeries'], key: string) =>
  read(
    api.POST('/api/v1/task-series/{id}/stop', {
      params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
      body,
    }),
  )

export const deleteSeries = (id: string, etag: string) =>
  read(api.DELETE('/api/v1/task-series/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }))
