import { api, mergePatch, read, readOne, type Schemas } from '@/api/client'

export type CreateEvent = Schemas['CreateEvent']
export type UpdateEvent = Schemas['UpdateEvent']
export type PostponeEvent = Schemas['PostponeEvent']
export type CloseEvent = Schemas['CloseEvent']

export const createEvent = (body: CreateEvent, key: string) =>
  read(api.POST('/api/v1/events', { params: { header: { 'Idempotency-Key': key } }, body }))

export const updateEvent = (id: string, etag: string, body: UpdateEvent) =>
  read(
    api.PATCH('/api/v1/events/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

/** A change whose new version is needed at once, for the step that follows it. */
export const scheduleEvent = (id: string, etag: string, body: UpdateEvent) =>
  readOne(
    api.PATCH('/api/v1/events/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

export const deleteEvent = (id: string, etag: string) =>
  read(api.DELETE('/api/v1/events/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }))

export const addSites = (id: string, body: Schemas['CreateSites'], key: string) =>
  read(
    api.POST('/api/v1/events/{id}/sites', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

type Step = { id: string; etag: string; key: string }

const params = ({ id, etag, key }: Step) => ({
  path: { id },
  header: { 'If-Match': etag, 'Idempotency-Key': key },
})

export const confirmEvent = (step: Step) =>
  read(api.POST('/api/v1/events/{id}/confirm', { params: params(step), body: {} }))

export const postponeEvent = (step: Step, body: PostponeEvent) =>
  read(api.POST('/api/v1/events/{id}/postpone', { params: params(step), body }))

export const cancelEvent = (step: Step, reason: string) =>
  read(api.POST('/api/v1/events/{id}/cancel', { params: params(step), body: { reason } }))

export const closeEvent = (step: Step, body: CloseEvent) =>
  read(api.POST('/api/v1/events/{id}/close', { params: params(step), body }))
