import { Group } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { EventSummary } from '../api/event-queries'
import { when } from '../lib/when'
import { EventStatusBadge } from './event-status-badge'

type Props = { events: EventSummary[]; label: string; ofCampaign?: boolean }

/** Events one under another; the sites of one campaign are told apart by their units, not by their title. */
export function EventList({ events, label, ofCampaign }: Props) {
  const { t } = useTranslation()
  return (
    <RowList label={label}>
      {events.map((event) => (
        <Row
          key={event.id}
          title={
            <RowTitle to="/events/$eventId" params={{ eventId: event.id }}>
              {ofCampaign ? event.hostUnit.name : event.title}
            </RowTitle>
          }
          meta={
            <Facts>
              {[
                !ofCampaign && t(`event:kind.${event.kind}`),
                !ofCampaign && event.hostUnit.name,
                event.place,
                event.campaign && t('event:sites', { count: event.siteTotal }),
                event.attendances !== null &&
                  t('event:attended', {
                    count: event.attendances,
                    number: formatNumber(event.attendances),
                  }),
              ]}
            </Facts>
          }
          columns="196px 200px"
          aside={
            <>
              <span className="k-numeric">{when(event, t)}</span>
              <Group gap={6}>
                {event.pilot && <StatusBadge tone="info">{t('event:pilot')}</StatusBadge>}
                <EventStatusBadge event={{ ...event, held: event.siteHeld }} />
              </Group>
            </>
          }
        />
      ))}
    </RowList>
  )
}
