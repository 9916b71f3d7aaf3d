import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import type { DocumentSummary } from '../api/document-queries'
import classes from './document-list.module.css'

/** The register, as a clerk reads it: symbol, what about, who, when. */
export function DocumentList({ documents }: { documents: DocumentSummary[] }) {
  const { t } = useTranslation()
  return (
    <RowList label={t('document:title')}>
      {documents.map((document) => (
        <Row
          key={document.id}
          title={
            <RowTitle to="/documents/$documentId" params={{ documentId: document.id }}>
              <span className={classes.symbol}>{document.symbol}</span> {document.subject}
            </RowTitle>
          }
          meta={
            <Facts>
              {[
                t(`document:type.${document.type}`),
                document.issuingBody || document.issuingUnit?.name,
                document.issuingUnit ? null : t('document:fromOutside'),
              ]}
            </Facts>
          }
          aside={<time className="k-numeric">{formatDate(document.issuedOn)}</time>}
        />
      ))}
    </RowList>
  )
}
