import { IconBan, IconCheck, IconLock, IconQuestionMark } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { NumberStatus } from '../api/number-queries'

const looks: Record<NumberStatus, [Tone, typeof IconCheck]> = {
  ISSUED: ['good', IconCheck],
  RESERVED: ['info', IconLock],
  VOIDED: ['neutral', IconBan],
  GAP: ['warn', IconQuestionMark],
}

export function NumberStatusBadge({ status }: { status: NumberStatus }) {
  const { t } = useTranslation()
  const [tone, Icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={<Icon size={14} />}>
      {t(`document:numbers.status.${status}`)}
    </StatusBadge>
  )
}
