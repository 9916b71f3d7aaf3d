import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { ListView } from '@/shared/ui/list-view'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import { type EventDetail, sitesQuery } from '../api/event-queries'
import { CampaignTotals } from './campaign-totals'
import { EventList } from './event-list'

/** A campaign's sites and what they add up to. */
export function Campaign({ event }: { event: EventDetail }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(sitesQuery(event.id))
  const sum = event.totals
  const help = event.allowedActions.includes('ADD_SITE') ? t('event:campaign.emptyHelp') : undefined
  return (
    <Section flush title={t('event:campaign.title')}>
      {sum && sum.sites > 0 && <CampaignTotals totals={sum} padded />}
      <ListView
        query={query}
        filtered={false}
        onClear={() => {}}
        empty={<EmptyState title={t('event:campaign.empty')} help={help} />}
      >
        {(events) => <EventList events={events} label={t('event:campaign.title')} ofCampaign />}
      </ListView>
    </Section>
  )
}
