import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconChecks,
  IconCircleDashed,
  IconClock,
  IconEye,
  IconHourglass,
  IconProgress,
  IconSend,
} from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { AssignmentRole, AssignmentState, Lateness } from '../api/task-queries'

const states: Record<AssignmentState, [Tone, typeof IconCheck]> = {
  ASSIGNED: ['neutral', IconCircleDashed],
  ACKNOWLEDGED: ['neutral', IconEye],
  IN_PROGRESS: ['info', IconProgress],
  SUBMITTED: ['info', IconSend],
  RETURNED: ['warn', IconArrowBackUp],
  ACCEPTED: ['good', IconChecks],
  HANDED_OVER: ['neutral', IconArrowBackUp],
  CANCELLED: ['neutral', IconBan],
}

export function StateBadge({ state }: { state: AssignmentState }) {
  const { t } = useTranslation()
  const [tone, Icon] = states[state]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`task:state.${state}`)}
    </StatusBadge>
  )
}

const latenesses: Record<Exclude<Lateness, 'NOT_COUNTED'>, [Tone, typeof IconCheck]> = {
  DONE_ON_TIME: ['good', IconCheck],
  DONE_LATE: ['warn', IconClock],
  IN_TIME: ['info', IconHourglass],
  OVERDUE: ['bad', IconAlertTriangle],
}

export function LatenessBadge({ lateness }: { lateness: Lateness }) {
  const { t } = useTranslation()
  if (lateness === 'NOT_COUNTED') return null
  const [tone, Icon] = latenesses[lateness]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`task:lateness.${lateness}`)}
    </StatusBadge>
  )
}

export function RoleName({ role }: { role: AssignmentRole }) {
  const { t } = useTranslation()
  return t(`task:role.${role}`)
}
