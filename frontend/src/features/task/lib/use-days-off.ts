import { useDayOff } from '@/shared/calendar/use-day-off'
import { addDays } from '@/shared/lib/dates'
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
  const dayOff = useDayOff(years)
  const off: DayOff[] = []
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    const { off: isOff, name } = dayOff(day)
    if (isOff) off.push({ day, name })
  }
  return off
}
