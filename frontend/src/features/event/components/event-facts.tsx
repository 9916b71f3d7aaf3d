import { Card } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { TextLink } from '@/shared/ui/link-button'
import type { EventDetail } from '../api/event-queries'
import { when } from '../lib/when'

/** When, where and by whom an event is held. */
export function EventFacts({ event, calendar }: { event: EventDetail; calendar?: ReactNode }) {
  const { t } = useTranslation()
  const text = (value: string | null | undefined) => value && <span className="k-prewrap">{value}</span>
  return (
    <Card>
      <FactList
        facts={[
          [t('event:field.when'), (event.startsOn || !event.campaign) && when(event, t)],
          [
            t('event:field.window'),
            event.windowFrom && `${formatDate(event.windowFrom)} – ${formatDate(event.windowTo)}`,
          ],
          [t('event:field.place'), event.place],
          [t('event:field.address'), event.address],
          [
            t('event:field.hostUnit'),
            <TextLink key="host" to="/units/$unitId" params={{ unitId: event.hostUnit.id }}>
              {event.hostUnit.name}
            </TextLink>,
          ],
          [
            t('event:field.supportUnits'),
            event.supportUnits.length > 0 && event.supportUnits.map((unit) => unit.name).join(', '),
          ],
          [
            t('event:field.chair'),
            event.chair && [event.chair.name, event.chair.position].filter(Boolean).join(', '),
          ],
          [
            t('event:field.plan'),
            event.plan && (
              <TextLink to="/plans/$planId" params={{ planId: event.plan.id }}>
                {event.plan.symbol ?? event.plan.title}
              </TextLink>
            ),
          ],
          [
            t('event:field.campaign'),
            event.campaignId && (
              <TextLink to="/events/$eventId" params={{ eventId: event.campaignId }}>
                {t('event:seeCampaign')}
              </TextLink>
            ),
          ],
          [t('event:field.materials'), text(event.materials)],
          [t('event:field.budgetNote'), text(event.budgetNote)],
          [
            t(event.status === 'CANCELLED' ? 'event:field.cancelReason' : 'event:field.postponeReason'),
            text(event.statusReason),
          ],
        ]}
      />
      {calendar}
    </Card>
  )
}
