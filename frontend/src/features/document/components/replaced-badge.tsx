import { IconReplace } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { DocumentSummary } from '../api/document-queries'

/** Says by which document a document was replaced; nothing of one that was not. */
export function ReplacedBadge({ by }: { by: DocumentSummary['replacedBy'] }) {
  const { t } = useTranslation()
  if (!by) return null
  return (
    <StatusBadge tone="warn" icon={<IconReplace size={14} />}>
      {t('document:reference.replacedBy', { symbol: by.symbol })}
    </StatusBadge>
  )
}
