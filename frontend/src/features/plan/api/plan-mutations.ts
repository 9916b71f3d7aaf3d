import { api, mergePatch, read, type Schemas } from '@/api/client'

export type CreatePlan = Schemas['CreatePlan']
export type UpdatePlan = Schemas['UpdatePlan']
export type CopyPlan = Schemas['CopyPlan']
export type CopiedPlan = Schemas['CopiedPlan']
export type IssuePlan = Schemas['IssuePlan']
export type CreatePlanItem = Schemas['CreatePlanItem']
export type UpdatePlanItem = Schemas['UpdatePlanItem']

export const createPlan = (body: CreatePlan, key: string) =>
  read(api.POST('/api/v1/plans', { params: { header: { 'Idempotency-Key': key } }, body }))

export const copyPlan = (id: string, body: CopyPlan, key: string) =>
  read(
    api.POST('/api/v1/plans/{id}/copy', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const amendPlan = (id: string, subject: string, key: string) =>
  read(
    api.POST('/api/v1/plans/{id}/amendments', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body: { subject },
    }),
  )

export const updatePlan = (id: string, etag: string, body: UpdatePlan) =>
  read(
    api.PATCH('/api/v1/plans/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

export const deletePlan = (id: string, etag: string) =>
  read(api.DELETE('/api/v1/plans/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }))

export const createItem = (id: string, body: CreatePlanItem, key: string) =>
  read(
    api.POST('/api/v1/plans/{id}/items', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const updateItem = (id: string, itemId: string, etag: string, body: UpdatePlanItem) =>
  read(
    api.PATCH('/api/v1/plans/{id}/items/{itemId}', {
      params: { path: { id, itemId }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

export const deleteItem = (id: string, itemId: string, etag: string) =>
  read(
    api.DELETE('/api/v1/plans/{id}/items/{itemId}', {
      params: { path: { id, itemId }, header: { 'If-Match': etag } },
    }),
  )

type Step = { id: string; etag: string; key: string }

const params = ({ id, etag, key }: Step) => ({
  path: { id },
  header: { 'If-Match': etag, 'Idempotency-Key': key },
})

export const submitPlan = (step: Step) =>
  read(api.POST('/api/v1/plans/{id}/submit', { params: params(step), body: {} }))

export const returnPlan = (step: Step, reason: string) =>
  read(api.POST('/api/v1/plans/{id}/return', { params: params(step), body: { reason } }))

export const issuePlan = (step: Step, body: IssuePlan) =>
  read(api.POST('/api/v1/plans/{id}/issue', { params: params(step), body }))

export const concludePlan = (step: Step, body: Schemas['ConcludePlan']) =>
  read(api.POST('/api/v1/plans/{id}/conclude', { params: params(step), body }))

export const revokePlan = (step: Step, body: Schemas['RevokePlan']) =>
  read(api.POST('/api/v1/plans/{id}/revoke', { params: params(step), body }))
