import { queryOptions } from '@tanstack/react-query'
import { api, mergePatch, read, readAll, type Schemas, shownEtag } from '@/api/client'

export type SavedView = Schemas['SavedViewDetail']
export type ViewedList = SavedView['list']
export type CreateSavedView = Schemas['CreateSavedView']
export type UpdateSavedView = Schemas['UpdateSavedView']

const base = '/api/v1/saved-views'
const one = (view: SavedView) => ({ path: { id: view.id }, header: { 'If-Match': shownEtag(view) } })

export const savedViewsQuery = (list: ViewedList) =>
  queryOptions({
    queryKey: ['saved-views', list],
    queryFn: ({ signal }) =>
      readAll((cursor) => read(api.GET(base, { params: { query: { list, cursor, limit: 200 } }, signal }))),
    staleTime: 60_000,
  })

export const createSavedView = (body: CreateSavedView, key: string) =>
  read(api.POST(base, { params: { header: { 'Idempotency-Key': key } }, body }))

export const updateSavedView = (view: SavedView, body: Partial<UpdateSavedView>) =>
  read(api.PATCH(`${base}/{id}`, { params: one(view), headers: mergePatch, body: body as UpdateSavedView }))

export const deleteSavedView = (view: SavedView) => read(api.DELETE(`${base}/{id}`, { params: one(view) }))

export const starSavedView = (view: SavedView, key: string) =>
  read(
    api.POST(view.starred ? `${base}/{id}/unstar` : `${base}/{id}/star`, {
      params: { path: { id: view.id }, header: { 'Idempotency-Key': key } },
    }),
  )
