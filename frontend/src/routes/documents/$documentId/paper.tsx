import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { documentQuery } from '@/features/document/api/document-queries'
import { DocumentPaper } from '@/features/document/components/document-paper'
import { useTranslation } from '@/i18n'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/documents/$documentId/paper')({ component: DocumentPaperPage })

function DocumentPaperPage() {
  const { t } = useTranslation()
  const { documentId } = Route.useParams()
  const query = useQuery(documentQuery(documentId))
  return (
    <QueryView query={query}>
      {({ value: document }) => (
        <Page
          title={t('document:paper.title', { symbol: document.symbol })}
          subtitle={t('document:paper.subtitle')}
          crumbs={[
            { label: t('document:title'), to: '/documents' },
            { label: document.symbol, to: '/documents/$documentId', params: { documentId } },
          ]}
        >
          <DocumentPaper document={document} />
        </Page>
      )}
    </QueryView>
  )
}
