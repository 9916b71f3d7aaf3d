import { Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { addDays } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { changeSetsQuery } from '../api/change-set-queries'

/** By which legal instrument a unit ended, for who may see the change. */
export function EndedBy({ unitId, validTo }: { unitId: string; validTo: string }) {
  const { t } = useTranslation()
  const { data } = useInfiniteQuery(
    changeSetsQuery({ status: 'EXECUTED', concerns: unitId, sort: '-effectiveOn', limit: 20 }),
  )
  const sets = data?.pages.flatMap((page) => page.items) ?? []
  const set = sets.find(({ effectiveOn }) => effectiveOn === addDays(validTo, 1))
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
