import type { TFunction } from '@/i18n'
import { addDays, formatDate } from '@/shared/lib/dates'

type Times = {
  startsOn?: string | null
  startTime?: string | null
  endsOn?: string | null
  endTime?: string | null
  allDay?: boolean
  windowFrom?: string | null
  windowTo?: string | null
}

const longDays = 7

/** When an event takes place, in words: a day, hours, several days, the window of a campaign, or still to be fixed. */
export function when(event: Times, t: TFunction): string {
  if (!event.startsOn)
    return event.windowFrom
      ? `${formatDate(event.windowFrom)} – ${formatDate(event.windowTo)}`
      : t('event:toBeFixed')
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

/** More than a week: told once beside the month instead of in every day of it. */
export function isLong(event: Times): boolean {
  return Boolean(event.startsOn && event.endsOn && event.endsOn >= addDays(event.startsOn, longDays))
}

type Campaign = { status: string; campaign: boolean; windowFrom: string | null }

/** A campaign that is still open, and within or past its first day. */
export function hasBegun({ status, campaign, windowFrom }: Campaign, today: string): boolean {
  const open = status === 'PLANNED' || status === 'CONFIRMED'
  return campaign && open && windowFrom !== null && windowFrom <= today
}
