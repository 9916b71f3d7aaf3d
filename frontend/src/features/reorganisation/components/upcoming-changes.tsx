import { Alert, type AlertProps, Text } from '@mantine/core'
import { IconClockHour4 } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { type ChangeSetSummary, changeSetQuery, changeSetsQuery } from '../api/change-set-queries'
import { wordsOfUnit } from '../lib/change-words'

type Props = Pick<AlertProps, 'mb'> & {
  /** Only what speaks of this unit; of all units when absent. */
  unitId?: string
  /** The day that is shown; nothing is still to come on a past one. */
  asOf?: string
}

/** What has been approved and not come into force: the units that are shown do not have it yet. */
export function UpcomingChanges({ unitId, asOf, mb }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const coming = asOf === undefined || asOf >= today
  const { data } = useInfiniteQuery({
    ...changeSetsQuery({
      status: 'APPROVED',
      concerns: unitId,
      effectiveUntil: asOf,
      sort: 'effectiveOn',
      limit: 20,
    }),
    enabled: coming,
  })
  const sets = coming ? (data?.pages.flatMap((page) => page.items) ?? []) : []
  if (sets.length === 0) return null
  return (
    <Alert
      variant="light"
      mb={mb}
      icon={<IconClockHour4 size={20} />}
      title={t(`reorganisation:upcoming.${unitId ? 'unit' : 'tree'}`)}
    >
      {sets.map((set) => (
        <Text key={set.id} component="div" size="sm">
          {t('reorganisation:upcoming.from', { date: formatDate(set.effectiveOn) })}{' '}
          <TextLink to="/units/changes/$setId" params={{ setId: set.id }}>
            {set.instrument}
          </TextLink>{' '}
          ({unitId ? <OfUnit set={set} unitId={unitId} /> : <Count set={set} />})
        </Text>
      ))}
    </Alert>
  )
}

function Count({ set }: { set: ChangeSetSummary }) {
  const { t } = useTranslation()
  return t('reorganisation:changeCount', { count: set.changeCount })
}

/** What the set does with the unit, where a few words can say it. */
function OfUnit({ set, unitId }: { set: ChangeSetSummary; unitId: string }) {
  const { t } = useTranslation()
  const { data } = useQuery(changeSetQuery(set.id))
  const words = data && wordsOfUnit(data.value, unitId, t)
  return words ? words : <Count set={set} />
}
