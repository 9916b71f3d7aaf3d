import { api, mergePatch, read, type Schemas } from '@/api/client'

export type CreateDocument = Schemas['CreateDocument']
export type UpdateDocument = Schemas['UpdateDocument']

export const createDocument = (body: CreateDocument, key: string) =>
  read(api.POST('/api/v1/documents', { params: { header: { 'Idempotency-Key': key } }, body }))

export const updateDocument = (id: string, etag: string, body: UpdateDocument) =>
  read(
    api.PATCH('/api/v1/documents/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

export const attachFiles = (step: { id: string; etag: string; key: string }, fileIds: string[]) =>
  read(
    api.POST('/api/v1/documents/{id}/files', {
      params: { path: { id: step.id }, header: { 'If-Match': step.etag, 'Idempotency-Key': step.key } },
      body: { fileIds },
    }),
  )

export const receiveDocument = (id: string, key: string, body: Schemas['ReceiveDocument']) =>
  read(
    api.POST('/api/v1/documents/{id}/arrivals', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )
