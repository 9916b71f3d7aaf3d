import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import type { EventSummary } from '../api/event-queries'
import { when } from '../lib/when'
import classes from './event-cards.module.css'
import { EventStatusBadge } from './event-status-badge'

/** Events in a narrow column: when, what, who and where, and how it stands. */
export function EventCards({ events, label }: { events: EventSummary[]; label: string }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.list} aria-label={label}>
      {events.map((event) => (
        <li key={event.id} className={classes.card}>
          <TextLink to="/events/$eventId" params={{ eventId: event.id }} className={classes.title}>
            {event.title}
          </TextLink>
          <span className={classes.meta}>
            {[event.hostUnit.name, event.place].filter(Boolean).join(' · ')}
          </span>
          <span className={classes.foot}>
            <EventStatusBadge event={{ ...event, held: event.siteHeld }} />
            {(event.startsOn || event.windowFrom) && <span className="k-numeric">{when(event, t)}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
