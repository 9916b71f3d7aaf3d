import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import type { DocumentSummary } from '../api/document-queries'
import classes from './document-list.module.css'
import { ReplacedBadge } from './replaced-badge'
import { UrgencyBadge } from './urgency-badge'

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
                document.direction !== 'OUTGOING' && t(`document:direction.${document.direction}`),
                document.arrival && t('document:issuedOn', { date: formatDate(document.issuedOn) }),
              ]}
            </Facts>
          }
          aside={
            <>
              <ReplacedBadge by={document.replacedBy} />
              <UrgencyBadge urgency={document.urgency} />
              {document.arrival && (
                <span className="k-numeric">
                  {t('document:arrivalNumber', { number: document.arrival.number })}
                </span>
              )}
              <time className="k-numeric">
                {formatDate(document.arrival?.arrivedOn ?? document.issuedOn)}
              </time>
            </>
          }
        />
      ))}
    </RowList>
  )
}
