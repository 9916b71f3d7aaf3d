import { ActionIcon, Button, Group, Text, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { addMonths, formatDate, monthWeeks } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import type { EventSummary } from '../api/event-queries'
import { touches } from '../lib/when'
import classes from './event-calendar.module.css'

type Props = { month: string; events: EventSummary[]; onMonth: (month: string) => void }

const shownInDay = 4

/** A month at a glance; on a phone the same days follow each other as an agenda. */
export function EventCalendar({ month, events, onMonth }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const weeks = monthWeeks(month)
  const dated = events.filter((event) => event.startsOn)
  const ofDay = (day: string) => dated.filter((event) => touches(event, day))
  const empty = weeks.flat().every((day) => !day.startsWith(month) || ofDay(day).length === 0)
  return (
    <>
      <Group justify="space-between" px="lg" py="md">
        <Title order={2} aria-live="polite">
          {t('event:month', { month: Number(month.slice(5)), year: month.slice(0, 4) })}
        </Title>
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={() => onMonth(today.slice(0, 7))}>
            {t('event:thisMonth')}
          </Button>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('common:previousMonth')}
            onClick={() => onMonth(addMonths(month, -1))}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('common:nextMonth')}
            onClick={() => onMonth(addMonths(month, 1))}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
        </Group>
      </Group>
      {empty && (
        <Text c="dimmed" size="sm" px="lg" pb="md">
          {t('event:emptyMonth')}
        </Text>
      )}
      <div className={classes.names} aria-hidden>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <span key={day}>{t(`event:weekday.${day}`)}</span>
        ))}
      </div>
      <ol className={classes.days}>
        {weeks.flat().map((day) => (
          <Day
            key={day}
            day={day}
            events={ofDay(day)}
            outside={!day.startsWith(month)}
            today={day === today}
          />
        ))}
      </ol>
    </>
  )
}

type DayProps = { day: string; events: EventSummary[]; outside: boolean; today: boolean }

function Day({ day, events, outside, today }: DayProps) {
  const { t } = useTranslation()
  return (
    <li
      className={classes.day}
      data-outside={outside || undefined}
      data-today={today || undefined}
      data-empty={events.length === 0 || undefined}
    >
      <time dateTime={day} className={classes.number}>
        <span className={classes.short} aria-hidden>
          {Number(day.slice(8))}
        </span>
        <span className={classes.long}>{formatDate(day)}</span>
      </time>
      {events.slice(0, shownInDay).map((event) => (
        <TextLink
          key={event.id}
          to="/events/$eventId"
          params={{ eventId: event.id }}
          underline="never"
          className={classes.event}
          data-status={event.status}
          title={`${event.title} – ${event.hostUnit.name} – ${t(`event:status.${event.status}`)}`}
        >
          <span className={classes.words}>
            {event.startTime && !event.allDay && (
              <span className={classes.time}>{event.startTime.slice(0, 5)}</span>
            )}
            {event.title}
          </span>
        </TextLink>
      ))}
      {events.length > shownInDay && (
        <TextLink to="/events" search={{ view: 'list' }} fz="xs">
          {t('event:moreOnDay', { count: events.length - shownInDay })}
        </TextLink>
      )}
    </li>
  )
}
