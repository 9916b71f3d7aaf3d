import { Alert } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'

/** Names the day as of which a unit is shown, and leads back to today. */
export function PastDay({ unitId, day }: { unitId: string; day: string }) {
  const { t } = useTranslation()
  return (
    <Alert
      variant="light"
      icon={<IconHistory size={20} />}
      title={t('unit:asOf.title', { date: formatDate(day) })}
    >
      {t('unit:asOf.help')}{' '}
      <TextLink to="/units/$unitId" params={{ unitId }} search={{}} underline="always">
        {t('unit:asOf.today')}
      </TextLink>
    </Alert>
  )
}
