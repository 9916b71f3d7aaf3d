import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { eventQuery, eventTransitionsQuery } from '@/features/event/api/event-queries'
import { Campaign } from '@/features/event/components/campaign'
import { Checklist } from '@/features/event/components/checklist'
import { Closing } from '@/features/event/components/closing'
import { EventActions } from '@/features/event/components/event-actions'
import { EventFacts } from '@/features/event/components/event-facts'
import { EventStatusBadge } from '@/features/event/components/event-status-badge'
import { Programme } from '@/features/event/components/programme'
import { EventIcs } from '@/features/feed/components/event-ics'
import { useTranslation } from '@/i18n'
import { HistorySection } from '@/shared/ui/history'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { StatusBadge } from '@/shared/ui/status-badge'

export const Route = createFileRoute('/events/$eventId/')({ component: EventPage })

function EventPage() {
  const { t } = useTranslation()
  const { eventId } = Route.useParams()
  const query = useQuery(eventQuery(eventId))
  const history = useQuery(eventTransitionsQuery(eventId))
  return (
    <QueryView query={query} rows={8}>
      {({ value: event, etag }) => (
        <Page
          title={event.title}
          crumbs={[{ label: t('event:list.title'), to: '/events' }]}
          subtitle={t(`event:kind.${event.kind}`)}
          badges={
            <>
              <EventStatusBadge event={{ ...event, held: event.totals?.held ?? 0 }} />
              {event.pilot && <StatusBadge tone="info">{t('event:pilot')}</StatusBadge>}
            </>
          }
          actions={<EventActions event={event} etag={etag} />}
        >
          <Stack gap="lg">
            <EventFacts
              event={event}
              calendar={
                (event.startsOn || event.windowFrom) && <EventIcs id={event.id} title={event.title} />
              }
            />
            {event.closing && <Closing closing={event.closing} />}
            {event.campaign && <Campaign event={event} />}
            <Programme items={event.programme} />
            <Checklist event={event} etag={etag} />
            <HistorySection query={history} label={(action) => t(`event:history.${action}`)} />
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}
