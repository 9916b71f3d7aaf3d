import { IconArchive } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { StatusBadge } from '@/shared/ui/status-badge'

/** Marks a unit that is no more, or whose end is known, with its last day. */
export function EndedBadge({ validTo }: { validTo?: string | null }) {
  const { t } = useTranslation()
  const today = useToday()
  if (!validTo) return null
  return (
    <StatusBadge tone={validTo < today ? 'neutral' : 'warn'} icon={<IconArchive />}>
      {t(validTo < today ? 'unit:endedOn' : 'unit:endsOn', { date: formatDate(validTo) })}
    </StatusBadge>
  )
}
