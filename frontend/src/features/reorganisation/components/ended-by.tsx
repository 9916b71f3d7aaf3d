import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { addDays } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { instrumentsQuery } from '../api/change-set-queries'
import { ending } from '../lib/kinds'

/** By which legal instrument a unit ended. */
export function EndedBy({ unitId, validTo }: { unitId: string; validTo: string }) {
  const { t } = useTranslation()
  const ended = useQuery(instrumentsQuery(unitId)).data?.find(
    ({ effectiveOn, changes }) =>
      effectiveOn === addDays(validTo, 1) &&
      changes.some(({ kind, unitIds }) => ending.includes(kind) && unitIds.includes(unitId)),
  )
  if (!ended) return null
  return (
    <Text size="sm" mt={4}>
      {t('reorganisation:endedBy')}{' '}
      <TextLink to="/units/changes/$setId" params={{ setId: ended.changeSetId }} underline="always">
        {ended.instrument}
      </TextLink>
    </Text>
  )
}
