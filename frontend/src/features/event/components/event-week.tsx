import { ActionIcon, Card } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { currentMemberships, useMe, useToday } from '@/shared/auth/me'
import { addDays, formatDate, formatDayMonth, weekday, weekNumber, weekOf } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { PeriodBar } from '@/shared/ui/period-bar'
import { QueryView } from '@/shared/ui/query-view'
import { PaperHead } from '@/shared/units/paper-head'
import type { UnitRef } from '@/shared/units/unit-queries'
import { calendarQuery, type EventFilter, type EventSummary } from '../api/event-queries'
import { touches } from '../lib/when'
import { EventStatusBadge } from './event-status-badge'
import classes from './event-week.module.css'
import { MoreEvents } from './more-events'

type Props = { filter: EventFilter; day?: string; onDay: (day: string) => void }

/** The week as offices pin it to the wall: day, hour, what, who chairs, who comes, where. */
export function EventWeek({ filter, day, onDay }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const shown = day ?? today
  const days = weekOf(shown)
  const [from = shown] = days
  const to = days.at(-1) ?? shown
  const query = useQuery(calendarQuery({ ...filter, from, to }))
  const unit = useWeeksUnit(filter.unitId)
  const words = { week: weekNumber(shown), from: formatDate(from), to: formatDate(to) }
  return (
    <Card padding={0} aria-busy={query.isPlaceholderData}>
      <div className="k-no-print">
        <PeriodBar
          name={t('event:week.title', words)}
          onToday={() => onDay(today)}
          previous={{ label: t('event:week.previous'), go: () => onDay(addDays(shown, -7)) }}
          next={{ label: t('event:week.next'), go: () => onDay(addDays(shown, 7)) }}
        >
          <ActionIcon
            variant="default"
            size={34}
            aria-label={t('event:week.print')}
            onClick={() => window.print()}
          >
            <IconPrinter size={18} />
          </ActionIcon>
        </PeriodBar>
      </div>
      {unit && (
        <PaperHead unit={unit} title={t('event:week.paper', words)}>
          <p>{t('event:week.range', words)}</p>
        </PaperHead>
      )}
      <QueryView query={query} rows={12}>
        {({ items, nextCursor }) => (
          <>
            {nextCursor && <MoreEvents />}
            <WeekTable
              days={days}
              events={items.filter((event) => event.status !== 'CANCELLED' || filter.status)}
              label={t('event:week.title', words)}
            />
          </>
        )}
      </QueryView>
    </Card>
  )
}

/** Whose week is printed: the unit that is filtered by, else the reader's own. */
function useWeeksUnit(unitId?: string): UnitRef | undefined {
  const me = useMe()
  if (unitId) return { id: unitId, name: '' }
  return me && currentMemberships(me)[0]?.unit
}

function WeekTable({ days, events, label }: { days: string[]; events: EventSummary[]; label: string }) {
  const { t } = useTranslation()
  const columns = ['day', 'time', 'what', 'chair', 'who', 'where'] as const
  return (
    <table className={classes.week} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" data-column={column}>
              {t(`event:week.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {days.map((day) => (
        <Day key={day} day={day} events={events.filter((event) => touches(event, day))} />
      ))}
    </table>
  )
}

function Day({ day, events }: { day: string; events: EventSummary[] }) {
  const { t } = useTranslation()
  const today = useToday()
  return (
    <tbody data-today={day === today || undefined}>
      {events.map((event, index) => (
        <tr key={event.id}>
          {index === 0 && <DayHead day={day} rows={events.length} />}
          <td data-label={t('event:week.time')}>{hours(event, day) ?? t('event:week.allDay')}</td>
          <td className={classes.what}>
            <TextLink to="/events/$eventId" params={{ eventId: event.id }}>
              {event.title}
            </TextLink>
            {event.status !== 'CONFIRMED' && (
              <span className="k-no-print">
                <EventStatusBadge event={{ ...event, held: event.siteHeld }} />
              </span>
            )}
          </td>
          <td data-label={t('event:week.chair')}>
            {event.chair && [event.chair.name, event.chair.position].filter(Boolean).join(', ')}
          </td>
          <td data-label={t('event:week.who')}>
            {[event.hostUnit, ...event.supportUnits].map((unit) => unit.name).join('; ')}
          </td>
          <td data-label={t('event:week.where')}>{event.place}</td>
        </tr>
      ))}
      {events.length === 0 && (
        <tr>
          <DayHead day={day} rows={1} />
          <td colSpan={5} className={classes.none}>
            {t('event:week.none')}
          </td>
        </tr>
      )}
    </tbody>
  )
}

function DayHead({ day, rows }: { day: string; rows: number }) {
  const { t } = useTranslation()
  return (
    <th scope="rowgroup" rowSpan={rows} className={classes.day}>
      {t(`event:weekday.${weekday(day)}`)}
      <span>{formatDayMonth(day)}</span>
    </th>
  )
}

/** The hours of an event on one of its days; null where it takes the whole day. */
function hours(event: EventSummary, day: string): string | null {
  const begins = !event.allDay && event.startsOn === day ? event.startTime?.slice(0, 5) : undefined
  const ends =
    !event.allDay && (event.endsOn ?? event.startsOn) === day ? event.endTime?.slice(0, 5) : undefined
  if (begins && ends) return `${begins}–${ends}`
  if (begins) return event.endsOn && event.endsOn !== day ? `${begins}–24:00` : begins
  return ends ? `00:00–${ends}` : null
}
