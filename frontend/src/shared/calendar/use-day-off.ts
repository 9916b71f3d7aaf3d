import { useQueries } from '@tanstack/react-query'
import { weekday } from '@/shared/lib/dates'
import { specialDaysQuery } from './day-queries'

type DayOff = { off: boolean; name?: string }

/** Tells days off in these years: weekends and holidays, but not the days that are worked instead. */
export function useDayOff(years: number[]): (day: string) => DayOff {
  const days = useQueries({ queries: years.map(specialDaysQuery) }).flatMap(({ data }) => data ?? [])
  const special = new Map(days.map((one) => [one.day, one]))
  return (day) => {
    const known = special.get(day)
    return { off: known ? !known.working : weekday(day) > 5, name: known?.name ?? undefined }
  }
}
