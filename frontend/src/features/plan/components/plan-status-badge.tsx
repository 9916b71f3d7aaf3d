import {
  IconArchive,
  IconBan,
  IconCertificate,
  IconEyeCheck,
  IconGitMerge,
  IconPencil,
  IconTemplate,
} from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { PlanStatus } from '../api/plan-queries'

const looks: Record<PlanStatus, [Tone, typeof IconBan]> = {
  DRAFT: ['neutral', IconPencil],
  IN_REVIEW: ['warn', IconEyeCheck],
  ISSUED: ['good', IconCertificate],
  CONCLUDED: ['info', IconArchive],
  REVOKED: ['bad', IconBan],
  INCORPORATED: ['info', IconGitMerge],
}

export function PlanStatusBadge({ status, template }: { status: PlanStatus; template?: boolean }) {
  const { t } = useTranslation()
  if (template)
    return (
      <StatusBadge tone="info" icon={<IconTemplate />}>
        {t('plan:template.name')}
      </StatusBadge>
    )
  const [tone, Icon] = looks[status]
  return (
    <StatusBadge tone={tone} icon={<Icon />}>
      {t(`plan:status.${status}`)}
    </StatusBadge>
  )
}
