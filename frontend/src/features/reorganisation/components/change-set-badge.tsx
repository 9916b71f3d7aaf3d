import { IconArrowBackUp, IconCircleCheck, IconClockHour4, IconPencil } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { ChangeSetStatus } from '../api/change-set-queries'

const looks: Record<ChangeSetStatus, [Tone, typeof IconPencil]> = {
  DRAFT: ['neutral', IconPencil],
  APPROVED: ['info', IconClockHour4],
  EXECUTED: ['good', IconCircleCheck],
  UNDONE: ['warn', IconArrowBackUp],
}

export function ChangeSetBadge({ status }: { status: ChangeSetStatus }) {
  const { t } = useTranslation()
  const [tone, Icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`reorganisation:status.${status}`)}
    </StatusBadge>
  )
}
