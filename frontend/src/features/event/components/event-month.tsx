import { Card, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { type CalendarDay, daysQuery } from '@/shared/calendar/day-queries'
import { formatDate, monthWeeks, weekday } from '@/shared/lib/dates'
import { LinkButton, TextLink } from '@/shared/ui/link-button'
import { QueryView } from '@/shared/ui/query-view'
import { Section } from '@/shared/ui/section'
import { calendarQuery, type EventFilter, type EventSummary, undatedQuery } from '../api/event-queries'
import { isLong, touches } from '../lib/when'
import { EventCalendar } from './event-calendar'
import { EventCards } from './event-cards'
import classes from './event-month.module.css'
import { MoreEvents } from './more-events'

type Props = {
  filter: EventFilter
  month?: string
  day?: string
  mayCreate: boolean
  onMonth: (month: string) => void
  onDay: (day: string) => void
}

/** The month with, beside it, the day that was picked, what runs for weeks, and what has no day yet. */
export function EventMonth({ filter, month: asked, day, mayCreate, onMonth, onDay }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const month = asked ?? today.slice(0, 7)
  const days = monthWeeks(month).flat()
  const [from = month] = days
  const to = days.at(-1) ?? month
  const query = useQuery(calendarQuery({ ...filter, from, to }))
  const { data: calendar } = useQuery(daysQuery(from, to))
  const picked = day?.startsWith(month) ? day : today.startsWith(month) ? today : undefined
  return (
    <QueryView query={query} rows={12}>
      {({ items, nextCursor }) => {
        const running = items.filter((event) => isLong(event) || (!event.startsOn && event.windowFrom))
        return (
          <div className={classes.layout}>
            <Card padding={0} aria-busy={query.isPlaceholderData}>
              {nextCursor && <MoreEvents />}
              <EventCalendar
                month={month}
                day={picked}
                events={items}
                days={calendar?.items}
                onMonth={onMonth}
                onDay={onDay}
              />
            </Card>
            <div className={classes.beside}>
              {picked && (
                <Picked
                  day={picked}
                  told={calendar?.items.find((one) => one.day === picked)}
                  mayCreate={mayCreate}
                  events={items.filter((event) => !isLong(event) && touches(event, picked))}
                />
              )}
              {running.length > 0 && (
                <Section title={t('event:running')} flush>
                  <EventCards events={running} label={t('event:running')} />
                </Section>
              )}
              <Undated filter={filter} />
              <TextLink
                to="/holidays"
                search={{ year: Number(month.slice(0, 4)) }}
                size="sm"
                className="k-no-print"
              >
                {t('event:holidays')}
              </TextLink>
            </div>
          </div>
        )
      }}
    </QueryView>
  )
}

type PickedProps = { day: string; told?: CalendarDay; events: EventSummary[]; mayCreate: boolean }

function Picked({ day, told, events, mayCreate }: PickedProps) {
  const { t } = useTranslation()
  const lunar =
    told && t('event:lunarInFull', { ...told.lunar, leap: told.lunar.leap ? t('event:leap') : '' })
  const name = `${t(`event:weekday.${weekday(day)}`)}, ${formatDate(day)}`
  return (
    <Section title={name} hint={[told?.name, lunar].filter(Boolean).join('. ')} flush>
      {events.length > 0 ? (
        <EventCards events={events} label={name} />
      ) : (
        <Text size="sm" c="dimmed" px="lg" pb="sm">
          {t('event:emptyDay')}
        </Text>
      )}
      {mayCreate && (
        <div className={classes.add}>
          <LinkButton
            to="/events/new"
            search={{ on: day }}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} aria-hidden />}
          >
            {t('event:addOnDay')}
          </LinkButton>
        </div>
      )}
    </Section>
  )
}

/** What is planned without a day: it stands in no month, and would be forgotten otherwise. */
function Undated({ filter }: { filter: EventFilter }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(undatedQuery(filter))
  const events =
    query.data?.pages
      .flatMap((page) => page.items)
      .filter((event) => !event.startsOn && !event.windowFrom)
      .filter((event) => filter.status || event.status !== 'CANCELLED') ?? []
  if (events.length === 0) return null
  return (
    <Section title={t('event:undated')} hint={t('event:undatedHint')} flush>
      <div className={classes.scroll}>
        <EventCards events={events} label={t('event:undated')} />
      </div>
      {query.hasNextPage && (
        <div className={classes.add}>
          <LinkButton to="/events" search={{ view: 'list' }} variant="subtle" size="compact-sm">
            {t('event:undatedAll')}
          </LinkButton>
        </div>
      )}
    </Section>
  )
}
