import { api, mergePatch, read, type Schemas } from '@/api/client'

export type CreateUnit = Schemas['CreateUnit']
export type UpdateUnit = Schemas['UpdateUnit']

export const createUnit = (body: CreateUnit, key: string) =>
  read(api.POST('/api/v1/units', { params: { header: { 'Idempotency-Key': key } }, body }))

export type CodePeriod = Schemas['CodePeriod']

/** All codes of a unit at once; what is not among them is gone. */
export const replaceCodes = (id: string, etag: string, codes: CodePeriod[]) =>
  read(
    api.PUT('/api/v1/units/{id}/codes', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { codes },
    }),
  )

export const updateUnit = (id: string, etag: string, body: UpdateUnit) =>
  read(
    api.PATCH('/api/v1/units/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )
