import { Alert } from '@mantine/core'
import { useTranslation } from '@/i18n'

/** Said where a calendar has more events than one page of them brings. */
export function MoreEvents() {
  const { t } = useTranslation()
  return (
    <Alert color="yellow" radius={0}>
      {t('event:moreThanShown')}
    </Alert>
  )
}
