import { Alert } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'

/** Says, where one task of a series is changed, that the others stay, and where they are changed too. */
export function OneOfMany({ taskId }: { taskId: string }) {
  const { t } = useTranslation()
  return (
    <Alert variant="light" color="sea" icon={<IconRepeat size={20} />} p="sm">
      {t('series:onlyThis')}{' '}
      <TextLink to="/tasks/$taskId/series" params={{ taskId }} size="sm" underline="always">
        {t('series:changeFromHere')}
      </TextLink>
    </Alert>
  )
}
