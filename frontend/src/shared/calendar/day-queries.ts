import { queryOptions } from '@tanstack/react-query'
import { api, read, readOne, type Schemas } from '@/api/client'
import { addDays } from '@/shared/lib/dates'

export type CalendarDay = Schemas['CalendarDay']

/** Every day from the one to the other, 200 at most, with holidays and lunar dates. */
export const daysQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['calendar', from, to],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/calendar-days', { params: { query: { from, to } }, signal })),
    staleTime: 60 * 60_000,
  })

/** The days of a year that differ from an ordinary week. */
export const specialDaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', 'special', year],
    queryFn: async ({ signal }) => {
      const half = `${year}-07-01`
      const halves = await Promise.all(
        [
          [`${year}-01-01`, addDays(half, -1)],
          [half, `${year}-12-31`],
        ].map(([from = half, to = half]) =>
          read(api.GET('/api/v1/calendar-days', { params: { query: { from, to } }, signal })),
        ),
      )
      return halves.flatMap(({ items }) => items).filter(isSpecial)
    },
  })

export const dayQuery = (day: string) =>
  queryOptions({
    queryKey: ['calendar', day],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/calendar-days/{day}', { params: { path: { day } }, signal })),
  })

function isSpecial({ kind }: CalendarDay): boolean {
  return kind !== 'WORKING' && kind !== 'WEEKEND'
}
