import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type EventSummary = Schemas['EventSummary']
export type EventDetail = Schemas['EventDetail']
export type EventKind = Schemas['EventKind']
export type EventStatus = Schemas['EventStatus']
export type EventFilter = Omit<NonNullable<paths['/api/v1/events']['get']['parameters']['query']>, 'cursor'>

export const eventsQuery = (filter: EventFilter) =>
  infiniteQueryOptions({
    queryKey: ['events', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      read(api.GET('/api/v1/events', { params: { query: { ...filter, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

/** Everything between two days, for the calendar; a month of one office fits one page of 200. */
export const calendarQuery = (filter: EventFilter) =>
  queryOptions({
    queryKey: ['events', 'calendar', filter],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/v1/events', { params: { query: { ...filter, sort: 'startsOn', limit: 200 } }, signal }),
      ),
    // the next month is drawn at once and filled when it comes
    placeholderData: keepPreviousData,
  })

type Asked = NonNullable<paths['/api/v1/events/clashes']['get']['parameters']['query']>

/** What stands at a time already. */
export const clashesQuery = (query: Asked) =>
  queryOptions({
    queryKey: ['events', 'clashes', query],
    queryFn: ({ signal }) => read(api.GET('/api/v1/events/clashes', { params: { query }, signal })),
  })

/** What no day has been fixed for. */
export const undatedQuery = (filter: EventFilter) =>
  eventsQuery({ ...filter, undated: true, sort: 'title', limit: 50 })

/** What waits for these units: what has no day yet, and what is over without an outcome. */
export const waitingEventsQuery = (units: string[], today: string) =>
  queryOptions({
    queryKey: ['events', 'waiting', units, today],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        units.map((unitId) =>
          read(api.GET('/api/v1/events', { params: { query: { unitId, waitingOn: today } }, signal })),
        ),
      )
      return pages.flatMap(({ items }) => items)
    },
  })

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'one', id],
    queryFn: ({ signal }) => readOne(api.GET('/api/v1/events/{id}', { params: { path: { id } }, signal })),
  })

export const sitesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['events', 'sites', id],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.GET('/api/v1/events/{id}/sites', {
          params: { path: { id }, query: { limit: 50, cursor: pageParam } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })

export const eventTransitionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', 'transitions', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/events/{id}/transitions', { params: { path: { id } }, signal })),
  })

/** The units below one, as they stand when a campaign begins, for choosing its sites. */
export const siteUnitsQuery = (
  under: string,
  day?: string | null,
  q?: string,
  kind?: Schemas['UnitKind'] | null,
) =>
  queryOptions({
    queryKey: ['units', 'sites', under, day, q, kind],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/v1/units', {
          params: { query: { under, asOf: day ?? undefined, q, kind: kind ?? undefined, limit: 200 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })
