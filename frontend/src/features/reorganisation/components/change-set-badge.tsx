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

const looks: Record<ChangeSetStatus | 'LATE', [Tone, typeof IconPencil]> = {
  DRAFT: ['neutral', IconPencil],
  SUBMITTED: ['warn', IconSend],
  APPROVED: ['info', IconClockHour4],
  EXECUTED: ['good', IconCircleCheck],
  UNDONE: ['warn', IconArrowBackUp],
  LATE: ['bad', IconAlertTriangle],
}

type Props = { set: { status: ChangeSetStatus; effectiveOn: string; failing: boolean } }

/** A set that was approved and has failed on its day, or whose day has passed, is one that something keeps from being executed. */
export function ChangeSetBadge({ set }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const status = set.failing || (set.status === 'APPROVED' && set.effectiveOn < today) ? 'LATE' : set.status
  const [tone, Icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`reorganisation:status.${status}`)}
    </StatusBadge>
  )
}
