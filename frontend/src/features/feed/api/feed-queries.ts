import { queryOptions } from '@tanstack/react-query'
import { api, fetchBlob, read, type Schemas, shownEtag } from '@/api/client'

export type CalendarFeed = Schemas['CalendarFeedDetail']
export type CreateCalendarFeed = Schemas['CreateCalendarFeed']

/** The newest addresses; nobody keeps more than a page of them. */
export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: ({ signal }) =>
    read(api.GET('/api/v1/calendar-feeds', { params: { query: { limit: 200 } }, signal })),
})

export const createFeed = (body: CreateCalendarFeed, key: string) =>
  read(api.POST('/api/v1/calendar-feeds', { params: { header: { 'Idempotency-Key': key } }, body }))

export const revokeFeed = (feed: CalendarFeed) =>
  read(
    api.DELETE('/api/v1/calendar-feeds/{id}', {
      params: { path: { id: feed.id }, header: { 'If-Match': shownEtag(feed) } },
    }),
  )

export const eventBlob = (id: string) => fetchBlob(`/api/v1/calendars/events/${id}.ics`)
