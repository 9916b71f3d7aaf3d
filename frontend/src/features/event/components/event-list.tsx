import { useTranslation } from '@/i18n'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { EventSummary } from '../api/event-queries'
import { when } from '../lib/when'
import { EventStatusBadge } from './event-status-badge'

export function EventList({ events, label }: { events: EventSummary[]; label: string }) {
  const { t } = useTranslation()
  return (
    <RowList label={label}>
      {events.map((event) => (
        <Row
          key={event.id}
          title={
            <RowTitle to="/events/$eventId" params={{ eventId: event.id }}>
              {event.title}
            </RowTitle>
          }
          meta={
            <Facts>
              {[
                t(`event:kind.${event.kind}`),
                event.hostUnit.name,
                event.place,
                event.campaign && t('event:sites', { count: event.siteTotal }),
              ]}
            </Facts>
          }
          aside={
            <>
              <span className="k-numeric">{when(event, t)}</span>
              {event.pilot && <StatusBadge tone="info">{t('event:pilot')}</StatusBadge>}
              <EventStatusBadge status={event.status} />
            </>
          }
        />
      ))}
    </RowList>
  )
}
