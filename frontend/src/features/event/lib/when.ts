import type { TFunction } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'

type Times = {
  startsOn?: string | null
  startTime?: string | null
  endsOn?: string | null
  endTime?: string | null
  allDay?: boolean
}

/** When an event takes place, in words: a day, hours, several days, or still to be fixed. */
export function when(event: Times, t: TFunction): string {
  if (!event.startsOn) return t('event:toBeFixed')
  const start = formatDate(event.startsOn)
  const from = event.allDay || !event.startTime ? '' : event.startTime.slice(0, 5)
  const to = event.allDay || !event.endTime ? '' : event.endTime.slice(0, 5)
  if (event.endsOn && event.endsOn !== event.startsOn)
    return [`${from} ${start}`.trim(), `${to} ${formatDate(event.endsOn)}`.trim()].join(' – ')
  return [from && to ? `${from}–${to}` : from, start].filter(Boolean).join(', ')
}

/** The days that an event touches, for the calendar. */
export function touches(event: Times, day: string): boolean {
  return Boolean(event.startsOn && event.startsOn <= day && (event.endsOn ?? event.startsOn) >= day)
}
