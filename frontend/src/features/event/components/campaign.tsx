import { Button, Group, Progress, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import { ListView } from '@/shared/ui/list-view'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import { type EventDetail, sitesQuery } from '../api/event-queries'
import classes from './campaign.module.css'
import { EventList } from './event-list'
import { SitesDialog } from './sites-dialog'

const totals = ['sites', 'scheduled', 'held', 'sessions', 'attendances'] as const

/** A campaign's sites and what they add up to. */
export function Campaign({ event }: { event: EventDetail }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(sitesQuery(event.id))
  const [adding, setAdding] = useState(false)
  const sum = event.totals
  const add = event.allowedActions.includes('ADD_SITE') && (
    <Button
      variant="light"
      size="sm"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t('event:campaign.add')}
    </Button>
  )
  return (
    <Section flush title={t('event:campaign.title')} aside={sum && sum.sites > 0 && add}>
      {sum && sum.sites > 0 && (
        <div className={classes.totals}>
          <dl>
            {totals.map((key) => (
              <div key={key}>
                <dt>{t(`event:campaign.${key}`)}</dt>
                <dd>{formatNumber(sum[key])}</dd>
              </div>
            ))}
          </dl>
          <Progress
            value={sum.sites ? (sum.held / sum.sites) * 100 : 0}
            size="lg"
            aria-label={t('event:campaign.held')}
          />
          <Group justify="flex-end" mt={4}>
            <Text size="xs" c="dimmed">
              {t('event:campaign.heldOf', { held: sum.held, sites: sum.sites })}
            </Text>
          </Group>
        </div>
      )}
      <ListView
        query={query}
        filtered={false}
        onClear={() => {}}
        empty={
          <EmptyState title={t('event:campaign.empty')} help={t('event:campaign.emptyHelp')} action={add} />
        }
      >
        {(events) => <EventList events={events} label={t('event:campaign.title')} ofCampaign />}
      </ListView>
      {adding && <SitesDialog event={event} onClose={() => setAdding(false)} />}
    </Section>
  )
}
