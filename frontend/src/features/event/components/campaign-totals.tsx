import { Group, Progress, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import type { EventDetail } from '../api/event-queries'
import classes from './campaign.module.css'

const totalled = ['sites', 'scheduled', 'held', 'sessions', 'attendances'] as const

type Props = { totals: NonNullable<EventDetail['totals']>; padded?: boolean }

/** What the sites of a campaign add up to. */
export function CampaignTotals({ totals, padded }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes.totals} data-padded={padded || undefined}>
      <dl>
        {totalled.map((key) => (
          <div key={key}>
            <dt>{t(`event:campaign.${key}`)}</dt>
            <dd>{formatNumber(totals[key])}</dd>
          </div>
        ))}
      </dl>
      <Progress
        value={totals.sites ? (totals.held / totals.sites) * 100 : 0}
        size="lg"
        aria-label={t('event:campaign.held')}
      />
      <Group justify="flex-end" mt={4}>
        <Text size="xs" c="dimmed">
          {t('event:campaign.heldOf', { held: totals.held, sites: totals.sites })}
        </Text>
      </Group>
    </div>
  )
}
