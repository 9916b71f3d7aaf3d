import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconClockHour4,
  IconPencil,
  IconSend,
} from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { ChangeSetStatus } from '../api/change-set-queries'

const looks: Record<ChangeSetStatus | 'RETURNED' | 'LATE', [Tone, typeof IconPencil]> = {
  DRAFT: ['neutral', IconPencil],
  RETURNED: ['warn', IconArrowBackUp],
  SUBMITTED: ['warn', IconSend],
  APPROVED: ['info', IconClockHour4],
  EXECUTED: ['good', IconCircleCheck],
  UNDONE: ['warn', IconArrowBackUp],
  LATE: ['bad', IconAlertTriangle],
}

type Props = {
  set: { status: ChangeSetStatus; effectiveOn: string; failing: boolean; returnReason: string | null }
}

/** How a set stands: what was returned, and what something keeps from being executed on its day, says so. */
export function ChangeSetBadge({ set }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const late = set.failing || (set.status === 'APPROVED' && set.effectiveOn < today)
  const returned = set.status === 'DRAFT' && set.returnReason !== null
  const status = late ? 'LATE' : returned ? 'RETURNED' : set.status
  const [tone, Icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`reorganisation:status.${status}`)}
    </StatusBadge>
  )
}
