import { Group } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'

/** Where the unit's work is found. */
export function WorkLinks({ unitId, asNow }: { unitId: string; asNow?: true }) {
  const { t } = useTranslation()
  return (
    <Group gap="4px 16px">
      <TextLink to="/tasks" search={{ unitId, asNow }}>
        {t('unit:see.tasks')}
      </TextLink>
      <TextLink to="/plans" search={{ issuingUnitId: unitId, asNow }}>
        {t('unit:see.plans')}
      </TextLink>
      <TextLink to="/events" search={{ view: 'list', unitId, asNow }}>
        {t('unit:see.events')}
      </TextLink>
      <TextLink to="/documents" search={{ issuingUnitId: unitId, asNow }}>
        {t('unit:see.documents')}
      </TextLink>
    </Group>
  )
}
