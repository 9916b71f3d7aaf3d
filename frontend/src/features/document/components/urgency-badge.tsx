import { IconUrgent } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { Urgency } from '../api/document-queries'

/** How fast it is to be delivered, as the red stamp says; nothing on an ordinary paper. */
export function UrgencyBadge({ urgency }: { urgency: Urgency }) {
  const { t } = useTranslation()
  if (urgency === 'NORMAL') return null
  return (
    <StatusBadge tone={urgency === 'URGENT' ? 'warn' : 'bad'} icon={<IconUrgent size={14} />}>
      {t(`document:urgency.${urgency}`)}
    </StatusBadge>
  )
}
