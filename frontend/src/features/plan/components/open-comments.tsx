import { Alert } from '@mantine/core'
import { IconMessage } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { PlanDetail } from '../api/plan-queries'

/** Warns, before a step that ends a round of review, that something said is not resolved. */
export function OpenComments({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const count = plan.openComments ?? 0
  if (count === 0) return null
  return (
    <Alert color="yellow" icon={<IconMessage />} title={t('plan:openComments.title', { count })}>
      {t('plan:openComments.help')}
    </Alert>
  )
}
