import { api, read, type Schemas } from '@/api/client'

export type AddReference = Schemas['AddReference']

export const addReference = (id: string, body: AddReference, key: string) =>
  read(
    api.POST('/api/v1/documents/{id}/references', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const removeReference = (id: string, referenceId: string, etag: string) =>
  read(
    api.DELETE('/api/v1/documents/{id}/references/{referenceId}', {
      params: { path: { id, referenceId }, header: { 'If-Match': etag } },
    }),
  )
