import { Checkbox } from '@mantine/core'
import { useTranslation } from '@/i18n'

type Props = { unitId?: string; value?: boolean; onChange: (asNow?: true) => void }

/** Whether a list of a unit's things has those of the units before it as well; asked once a unit is chosen. */
export function AsNow({ unitId, value, onChange }: Props) {
  const { t } = useTranslation()
  if (!unitId) return null
  return (
    <Checkbox
      label={t('common:asNow')}
      checked={value ?? false}
      onChange={(event) => onChange(event.currentTarget.checked || undefined)}
    />
  )
}
