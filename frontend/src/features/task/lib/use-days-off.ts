import { useQueries } from '@tanstack/react-query'
import { specialDaysQuery } from '@/shared/calendar/day-queries'
import { addDays, weekday } from '@/shared/lib/dates'
import type { Span } from './timeline'

export type DayOff = { day: string; name?: string }

const mostYears = 4

/** Weekends and holidays within the span; holidays of the years further on are not asked for. */
export function useDaysOff(span: Span): DayOff[] {
  const first = Number(span.from.slice(0, 4))
  const years = Array.from(
    { length: Math.min(Number(span.to.slice(0, 4)) - first + 1, mostYears) },
    (_, index) => first + index,
  )
  const special = new Map(
    useQueries({ queries: years.map(specialDaysQuery) })
      .flatMap(({ data }) => data ?? [])
      .map((day) => [day.day, day]),
  )
  const off: DayOff[] = []
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const known = special.get(day)
    if (known ? !known.working : weekday(day) > 5) off.push({ day, name: known?.name ?? undefined })
  }
  return off
}
