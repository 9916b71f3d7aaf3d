import {
  IconBan,
  IconCalendarCheck,
  IconCalendarPause,
  IconCircleCheck,
  IconCircleDashed,
} from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { EventStatus } from '../api/event-queries'

const looks: Record<EventStatus, [Tone, typeof IconBan]> = {
  PLANNED: ['neutral', IconCircleDashed],
  CONFIRMED: ['info', IconCalendarCheck],
  POSTPONED: ['warn', IconCalendarPause],
  CANCELLED: ['bad', IconBan],
  HELD: ['good', IconCircleCheck],
}

export function EventStatusBadge({ status }: { status: EventStatus }) {
  const { t } = useTranslation()
  const [tone, Icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`event:status.${status}`)}
    </StatusBadge>
  )
}
