import {
  IconBan,
  IconCalendarCheck,
  IconCalendarPause,
  IconCircleCheck,
  IconCircleDashed,
  IconPlayerPlay,
} from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { EventStatus, EventSummary } from '../api/event-queries'
import { hasBegun } from '../lib/when'

const looks: Record<EventStatus | 'RUNNING', [Tone, typeof IconBan]> = {
  PLANNED: ['neutral', IconCircleDashed],
  CONFIRMED: ['info', IconCalendarCheck],
  POSTPONED: ['warn', IconCalendarPause],
  CANCELLED: ['bad', IconBan],
  HELD: ['good', IconCircleCheck],
  RUNNING: ['info', IconPlayerPlay],
}

type Props = {
  event: Pick<EventSummary, 'status' | 'campaign' | 'windowFrom'> & { held: number }
}

/** How an event stands; a campaign whose window has begun and whose first sites were held is under way. */
export function EventStatusBadge({ event }: Props) {
  const { t } = useTranslation()
  const begun = hasBegun(event, useToday())
  const status = begun && event.held > 0 ? 'RUNNING' : event.status
  const [tone, Icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`event:status.${status}`)}
    </StatusBadge>
  )
}
