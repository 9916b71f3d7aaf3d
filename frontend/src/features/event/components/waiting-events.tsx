import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe, useToday } from '@/shared/auth/me'
import { LinkButton } from '@/shared/ui/link-button'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { waitingEventsQuery } from '../api/event-queries'
import { type WaitingEvent, waitingEvents } from '../lib/waiting'
import { when } from '../lib/when'

const shown = 10

/** Events of this person's units whose day is not fixed, or that are over without an outcome. */
export function useWaitingEvents() {
  const today = useToday()
  const units = unitsWith(useMe(), 'HOLD_EVENT').map((unit) => unit.id)
  return useQuery({
    ...waitingEventsQuery(units, today),
    enabled: units.length > 0,
    select: (events) => waitingEvents(events, units),
  })
}

export function WaitingEvents({ events }: { events: WaitingEvent[] }) {
  const { t } = useTranslation()
  if (events.length === 0) return null
  const title = t('event:waiting.title')
  return (
    <Section
      id="events-waiting"
      flush
      title={title}
      count={events.length}
      aside={
        events.length > shown && (
          <LinkButton to="/events" search={{ view: 'list' }} variant="subtle" size="compact-sm">
            {t('event:waiting.all')}
          </LinkButton>
        )
      }
    >
      <RowList label={title}>
        {events.slice(0, shown).map((event) => {
          const action = {
            children: t(`event:waiting.${event.waits}`),
            'aria-label': `${t(`event:waiting.${event.waits}`)}: ${event.title}`,
            params: { eventId: event.id },
            size: 'sm',
          }
          return (
            <Row
              key={event.id}
              title={
                <RowTitle to="/events/$eventId" params={{ eventId: event.id }}>
                  {event.title}
                </RowTitle>
              }
              meta={<Facts>{[event.hostUnit.name, when(event, t), event.place]}</Facts>}
              actions={
                event.waits === 'CLOSE' && !event.campaign ? (
                  <LinkButton to="/events/$eventId/close" {...action} />
                ) : (
                  <LinkButton to="/events/$eventId" variant="default" {...action} />
                )
              }
            />
          )
        })}
      </RowList>
    </Section>
  )
}
