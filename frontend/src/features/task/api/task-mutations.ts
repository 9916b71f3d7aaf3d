import { api, mergePatch, read, type Schemas } from '@/api/client'

export type CreateTask = Schemas['CreateTask']
export type UpdateTask = Schemas['UpdateTask']
export type BulkChange = Schemas['BulkChange']
export type TaskChanged = Schemas['TaskChanged']
export type TasksChanged = Schemas['TasksChanged']
export type CreateReport = Schemas['CreateProgressReport']

export const createTask = (body: CreateTask, key: string) =>
  read(api.POST('/api/v1/tasks', { params: { header: { 'Idempotency-Key': key } }, body }))

export const updateTask = (id: string, etag: string, body: UpdateTask) =>
  read(
    api.PATCH('/api/v1/tasks/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

/** What would come of the changes; nothing is changed. */
export const rehearseChanges = (changes: BulkChange[]) =>
  read(api.POST('/api/v1/tasks/bulk', { body: { dryRun: true, changes } }))

export const changeTasks = (changes: BulkChange[], key: string) =>
  read(api.POST('/api/v1/tasks/bulk', { params: { header: { 'Idempotency-Key': key } }, body: { changes } }))

export const replaceAssignments = (id: string, etag: string, body: Schemas['ReplaceAssignments']) =>
  read(
    api.PUT('/api/v1/tasks/{id}/assignments', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  )

export const deleteTask = (id: string, etag: string) =>
  read(api.DELETE('/api/v1/tasks/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }))

export const cancelTask = (id: string, etag: string, reason: string, key: string) =>
  read(
    api.POST('/api/v1/tasks/{id}/cancel', {
      params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
      body: { reason },
    }),
  )

export const createReport = (assignmentId: string, body: CreateReport, key: string) =>
  read(
    api.POST('/api/v1/assignments/{id}/reports', {
      params: { path: { id: assignmentId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

type Step = { id: string; etag: string; key: string }

const params = ({ id, etag, key }: Step) => ({
  path: { id },
  header: { 'If-Match': etag, 'Idempotency-Key': key },
})

export const acknowledge = (step: Step) =>
  read(api.POST('/api/v1/assignments/{id}/acknowledge', { params: params(step), body: {} }))

export const start = (step: Step) =>
  read(api.POST('/api/v1/assignments/{id}/start', { params: params(step), body: {} }))

export const submit = (step: Step) =>
  read(api.POST('/api/v1/assignments/{id}/submit', { params: params(step), body: {} }))

export const accept = (step: Step, evaluation: string | null) =>
  read(api.POST('/api/v1/assignments/{id}/accept', { params: params(step), body: { evaluation } }))

export const giveBack = (step: Step, reason: string) =>
  read(api.POST('/api/v1/assignments/{id}/return', { params: params(step), body: { reason } }))

export const reopen = (step: Step, reason: string) =>
  read(api.POST('/api/v1/assignments/{id}/reopen', { params: params(step), body: { reason } }))

export const moveDueDate = ({ id, etag }: Step, dueOn: string | null) =>
  read(
    api.PATCH('/api/v1/assignments/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { dueOn },
    }),
  )

export const cancelAssignment = (step: Step, reason: string) =>
  read(api.POST('/api/v1/assignments/{id}/cancel', { params: params(step), body: { reason } }))

export const followTask = (id: string, following: boolean, key: string) => {
  const params = { path: { id }, header: { 'Idempotency-Key': key } }
  return read(
    following
      ? api.POST('/api/v1/tasks/{id}/follow', { params })
      : api.POST('/api/v1/tasks/{id}/unfollow', { params }),
  )
}
