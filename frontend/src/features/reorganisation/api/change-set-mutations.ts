import { api, mergePatch, read, type Schemas } from '@/api/client'
import type { MoveRule } from './change-set-queries'

export type CreateChangeSet = Schemas['CreateUnitChangeSet']
export type UpdateChangeSet = Schemas['UpdateUnitChangeSet']

export const createChangeSet = (body: CreateChangeSet, key: string) =>
  read(api.POST('/api/v1/unit-change-sets', { params: { header: { 'Idempotency-Key': key } }, body }))

/** What a draft says; what is left out stays. */
export const updateChangeSet = (id: string, etag: string, body: UpdateChangeSet) =>
  read(
    api.PATCH('/api/v1/unit-change-sets/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

export const saveRules = (id: string, etag: string, rules: MoveRule[]) => updateChangeSet(id, etag, { rules })

export const deleteChangeSet = (id: string, etag: string) =>
  read(
    api.DELETE('/api/v1/unit-change-sets/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }),
  )

type Step = { id: string; etag: string; key: string }

const params = ({ id, etag, key }: Step) => ({
  path: { id },
  header: { 'If-Match': etag, 'Idempotency-Key': key },
})

export const submitChangeSet = (step: Step) =>
  read(api.POST('/api/v1/unit-change-sets/{id}/submit', { params: params(step) }))

export const returnChangeSet = (step: Step, reason: string) =>
  read(api.POST('/api/v1/unit-change-sets/{id}/return', { params: params(step), body: { reason } }))

export const approveChangeSet = (step: Step) =>
  read(api.POST('/api/v1/unit-change-sets/{id}/approve', { params: params(step) }))

export const withdrawChangeSet = (step: Step) =>
  read(api.POST('/api/v1/unit-change-sets/{id}/withdraw', { params: params(step) }))

export const undoChangeSet = (step: Step, reason: string) =>
  read(api.POST('/api/v1/unit-change-sets/{id}/undo', { params: params(step), body: { reason } }))
