import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { eventQuery } from '../api/event-queries'

/** The days within which a site of a campaign is held. */
export function CampaignWindow({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation()
  const campaign = useQuery(eventQuery(campaignId)).data?.value
  if (!campaign?.windowFrom) return null
  return (
    <Text size="sm" c="dimmed">
      {t('event:form.withinWindow', {
        from: formatDate(campaign.windowFrom),
        to: formatDate(campaign.windowTo),
      })}
    </Text>
  )
}
