import { queryOptions } from '@tanstack/react-query'
import { api, read, readAll, type Schemas } from '@/api/client'

export type PlanTimeline = Schemas['PlanTimeline']
export type TimelineItem = Schemas['TimelineItem']
export type TimelineTask = Schemas['TimelineTask']
export type LinkedTask = Schemas['LinkedTask']

export const planTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', 'plan-timeline', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/plans/{id}/timeline', { params: { path: { id } }, signal })),
  })

/** What a unit gave outside any plan and is not done yet. */
export const tasksAloneQuery = (givingUnitId: string) =>
  queryOptions({
    queryKey: ['tasks', 'alone', givingUnitId],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        read(
          api.GET('/api/v1/tasks', {
            params: { query: { givingUnitId, standAlone: true, open: true, limit: 200, cursor } },
            signal,
          }),
        ),
      ),
  })

export const replacePredecessors = (id: string, etag: string, predecessorIds: string[]) =>
  read(
    api.PUT('/api/v1/tasks/{id}/predecessors', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { predecessorIds },
    }),
  )
