import type { CalendarDay } from './day-queries'

/** A lunar date in short, as wall calendars have it: the day, with its month on the first of it. */
export function lunarShort({ lunar }: CalendarDay): string {
  return lunar.day === 1 ? `1/${lunar.month}${lunar.leap ? 'N' : ''}` : String(lunar.day)
}
