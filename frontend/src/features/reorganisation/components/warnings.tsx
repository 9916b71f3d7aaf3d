import { Alert, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { DryRun } from '../api/change-set-queries'

/** What may be approved, and is seldom meant. */
export function Warnings({ warnings }: { warnings: DryRun['warnings'] }) {
  const { t } = useTranslation()
  if (warnings.length === 0) return null
  return (
    <Alert
      color="yellow"
      variant="light"
      icon={<IconAlertTriangle size={20} />}
      title={t('reorganisation:warned')}
    >
      <List size="sm" spacing="xs">
        {warnings.map(({ code, change, unit, message }) => (
          <List.Item key={`${code}${change}${unit.id}`}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
