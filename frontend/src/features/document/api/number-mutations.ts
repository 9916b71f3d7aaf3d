import { api, read, type Schemas, shownEtag } from '@/api/client'

export const reserveNumber = (body: Schemas['ReserveNumber'], key: string) =>
  read(api.POST('/api/v1/document-numbers', { params: { header: { 'Idempotency-Key': key } }, body }))

export const voidNumber = (number: { id: string; version: number }, reason: string, key: string) =>
  read(
    api.POST('/api/v1/document-numbers/{id}/void', {
      params: {
        path: { id: number.id },
        header: { 'If-Match': shownEtag(number), 'Idempotency-Key': key },
      },
      body: { reason },
    }),
  )
