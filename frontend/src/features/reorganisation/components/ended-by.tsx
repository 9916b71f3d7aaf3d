import { Text } from '@mantine/core'
import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { addDays } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { changeSetQuery, changeSetsQuery } from '../api/change-set-queries'

const ending = ['MERGE', 'SPLIT', 'DISSOLVE']

/** By which legal instrument a unit ended, for who may see the change. */
export function EndedBy({ unitId, validTo }: { unitId: string; validTo: string }) {
  const { t } = useTranslation()
  const { data } = useInfiniteQuery(
    changeSetsQuery({ status: 'EXECUTED', concerns: unitId, sort: '-effectiveOn', limit: 20 }),
  )
  const ofTheDay = (data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ effectiveOn }) => effectiveOn === addDays(validTo, 1),
  )
  const sets = useQueries({ queries: ofTheDay.map(({ id }) => changeSetQuery(id)) })
  const set = sets
    .map((query) => query.data?.value)
    .find((found) =>
      found?.changes.some(({ kind, unitIds }) => ending.includes(kind) && unitIds.includes(unitId)),
    )
  if (!set) return null
  return (
    <Text size="sm" mt={4}>
      {t('reorganisation:endedBy')}{' '}
      <TextLink to="/units/changes/$setId" params={{ setId: set.id }}>
        {set.instrument}
      </TextLink>
    </Text>
  )
}
