import { api, read, type Schemas, shownEtag } from '@/api/client'

export type DecideDay = Schemas['DecideDay']

export const decideDay = (day: string, etag: string, body: DecideDay) =>
  read(
    api.PUT('/api/v1/calendar-days/{day}', {
      params: { path: { day }, header: { 'If-Match': etag } },
      body,
    }),
  )

export const forgetDay = (day: string, shown: { version: number }) =>
  read(
    api.DELETE('/api/v1/calendar-days/{day}', {
      params: { path: { day }, header: { 'If-Match': shownEtag(shown) } },
    }),
  )
