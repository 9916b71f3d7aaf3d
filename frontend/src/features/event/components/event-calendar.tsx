import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import type { CalendarDay } from '@/shared/calendar/day-queries'
import { lunarShort } from '@/shared/calendar/lunar'
import { addDays, addMonths, formatDate, monthWeeks, weekday } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { PeriodBar } from '@/shared/ui/period-bar'
import type { EventSummary } from '../api/event-queries'
import { shortUnit } from '../lib/short-unit'
import { isLong, touches, when } from '../lib/when'
import classes from './event-calendar.module.css'

type Props = {
  month: string
  day?: string
  events: EventSummary[]
  /** Holidays and lunar dates, once they have come. */
  days?: CalendarDay[]
  onMonth: (month: string) => void
  onDay: (day: string) => void
}

const shownInDay = 3
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** A month, Monday first; arrow keys walk its days, and a day that is pressed is told in full beside it. */
export function EventCalendar({ month, day, events, days, onMonth, onDay }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const weeks = monthWeeks(month)
  const dated = events.filter((event) => event.startsOn && !isLong(event))
  const name = t('event:month', { month: Number(month.slice(5)), year: month.slice(0, 4) })
  const first = day?.startsWith(month) ? day : today.startsWith(month) ? today : `${month}-01`
  const [cursor, setCursor] = useState(first)
  const reachable = cursor.startsWith(month) ? cursor : first
  const table = useRef<HTMLTableElement>(null)
  const wanted = useRef<string>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: focus follows the keys, also into another month
  useEffect(() => {
    if (!wanted.current) return
    const found = table.current?.querySelector<HTMLElement>(`[data-day="${wanted.current}"]`)
    // not yet drawn while the month still changes
    if (!found) return
    found.focus()
    wanted.current = undefined
  }, [cursor, month])

  const walk = (event: KeyboardEvent, from: string) => {
    const to = neighbour(event.key, from)
    if (!to || event.nativeEvent.isComposing) return
    event.preventDefault()
    wanted.current = to
    setCursor(to)
    if (!to.startsWith(month)) onMonth(to.slice(0, 7))
  }

  return (
    <>
      <PeriodBar
        name={name}
        onToday={() => onDay(today)}
        previous={{ label: t('common:previousMonth'), go: () => onMonth(addMonths(month, -1)) }}
        next={{ label: t('common:nextMonth'), go: () => onMonth(addMonths(month, 1)) }}
      />
      <table ref={table} className={classes.month} aria-label={name}>
        <thead>
          <tr>
            {weekdays.map((one) => (
              <th key={one} scope="col" abbr={t(`event:weekday.${one}`)}>
                <span className={classes.wide}>{t(`event:weekday.${one}`)}</span>
                <span className={classes.narrow} aria-hidden>
                  {t(`event:weekdayShort.${one}`)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => {
                const of = dated.filter((event) => touches(event, one))
                const told = days?.find((other) => other.day === one)
                return (
                  <td
                    key={one}
                    className={classes.day}
                    data-outside={!one.startsWith(month) || undefined}
                    data-today={one === today || undefined}
                    data-off={(told && !told.working) || undefined}
                    data-picked={one === day || undefined}
                  >
                    <button
                      type="button"
                      className={classes.number}
                      data-day={one}
                      tabIndex={one === reachable ? 0 : -1}
                      aria-current={one === today ? 'date' : undefined}
                      aria-pressed={one === day}
                      aria-label={[
                        t(`event:weekday.${weekday(one)}`),
                        formatDate(one),
                        told?.name,
                        told && t('event:lunar', { day: told.lunar.day, month: told.lunar.month }),
                        one === today && t('common:today'),
                        of.length > 0 && t('event:count', { count: of.length }),
                      ]
                        .filter(Boolean)
                        .join(', ')}
                      onClick={() => {
                        setCursor(one)
                        onDay(one)
                      }}
                      onKeyDown={(event) => walk(event, one)}
                    >
                      <span className={classes.figure}>{Number(one.slice(8))}</span>
                      {told && (
                        <span className={classes.lunar} aria-hidden>
                          {lunarShort(told)}
                        </span>
                      )}
                      <span className={classes.dots} aria-hidden>
                        {of.slice(0, shownInDay).map((event) => (
                          <i key={event.id} data-status={event.status} />
                        ))}
                      </span>
                    </button>
                    {told?.name && <div className={classes.holiday}>{told.name}</div>}
                    <DayEvents events={of} onMore={() => onDay(one)} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function neighbour(key: string, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1)
    case 'ArrowRight':
      return addDays(day, 1)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'Home':
      return addDays(day, 1 - weekday(day))
    case 'End':
      return addDays(day, 7 - weekday(day))
    case 'PageUp':
      return `${addMonths(day.slice(0, 7), -1)}-01`
    case 'PageDown':
      return `${addMonths(day.slice(0, 7), 1)}-01`
    default:
      return null
  }
}

function DayEvents({ events, onMore }: { events: EventSummary[]; onMore: () => void }) {
  const { t } = useTranslation()
  if (events.length === 0) return null
  const inFull = (event: EventSummary) =>
    [when(event, t), event.title, event.hostUnit.name, event.place, t(`event:status.${event.status}`)]
      .filter(Boolean)
      .join(' – ')
  const shown = events.length > shownInDay ? events.slice(0, shownInDay - 1) : events
  return (
    <div className={classes.events}>
      {shown.map((event) => (
        <TextLink
          key={event.id}
          to="/events/$eventId"
          params={{ eventId: event.id }}
          underline="never"
          className={classes.event}
          data-status={event.status}
          title={inFull(event)}
          aria-label={inFull(event)}
        >
          <span className={classes.host}>{shortUnit(event.hostUnit.name)}</span>
          <span className={classes.words}>
            {event.startTime && !event.allDay && (
              <span className={classes.time}>{event.startTime.slice(0, 5)}</span>
            )}
            {event.title}
          </span>
        </TextLink>
      ))}
      {shown.length < events.length && (
        <button type="button" className={classes.more} onClick={onMore}>
          {t('event:moreOnDay', { count: events.length - shown.length })}
        </button>
      )}
    </div>
  )
}
