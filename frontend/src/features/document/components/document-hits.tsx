import { IconFileText } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import type { DocumentHit } from '../api/document-queries'
import classes from './document-list.module.css'
import { ReplacedBadge } from './replaced-badge'

type Piece = DocumentHit['subject'][number]

/** What a search has found, with the words marked where they stand. */
export function DocumentHits({ hits }: { hits: DocumentHit[] }) {
  const { t } = useTranslation()
  return (
    <RowList label={t('document:search.results')}>
      {hits.map(({ document, subject, file }) => (
        <Row
          key={document.id}
          title={
            <RowTitle to="/documents/$documentId" params={{ documentId: document.id }}>
              <span className={classes.symbol}>{document.symbol}</span> <Pieces pieces={subject} />
            </RowTitle>
          }
          meta={
            <Facts>
              {[t(`document:type.${document.type}`), document.issuingBody, formatDate(document.issuedOn)]}
            </Facts>
          }
          note={
            file && (
              <>
                <IconFileText size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
                {t('document:search.inFile', { name: file.name, part: file.part })}{' '}
                <Pieces pieces={file.snippet} />
              </>
            )
          }
          aside={<ReplacedBadge by={document.replacedBy} />}
        />
      ))}
    </RowList>
  )
}

function Pieces({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, hit }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text keep their places
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
