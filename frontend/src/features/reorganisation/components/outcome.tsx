import { IconHelp } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { MoveGroup } from '../api/change-set-queries'

/** What becomes of things, or that nobody has said it yet. */
export function Outcome({ outcome, to }: Pick<MoveGroup, 'outcome' | 'to'>) {
  const { t } = useTranslation()
  if (outcome === null)
    return (
      <StatusBadge tone="bad" icon={<IconHelp />}>
        {t('reorganisation:undecided')}
      </StatusBadge>
    )
  return to ? t('reorganisation:movedTo', { unit: to.name }) : t(`reorganisation:outcome.${outcome}`)
}
