import { Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import type { DocumentSummary } from '../api/document-queries'

export function DocumentList({ documents }: { documents: DocumentSummary[] }) {
  const { t } = useTranslation()
  return (
    <RowList label={t('document:title')}>
      {documents.map((document) => (
        <Row
          key={document.id}
          title={
            <Text fw={500}>
              {document.symbol} – {document.subject}
            </Text>
          }
          meta={
            <Facts>
              {[t(`document:type.${document.type}`), document.issuingUnit?.name ?? document.issuingBody]}
            </Facts>
          }
          aside={<span className="k-numeric">{formatDate(document.issuedOn)}</span>}
        />
      ))}
    </RowList>
  )
}
