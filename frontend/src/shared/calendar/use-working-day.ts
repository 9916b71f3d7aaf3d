import { useQuery } from '@tanstack/react-query'
import { addDays } from '@/shared/lib/dates'
import { daysQuery } from './day-queries'

const asked = 200

/** The day that is so many working days after another, or nothing where it is further than is asked for. */
export function useWorkingDay(from: string, count: number): string | undefined {
  const { data } = useQuery({ ...daysQuery(addDays(from, 1), addDays(from, asked)), enabled: count > 0 })
  return data?.items.filter((day) => day.working)[count - 1]?.day
}
