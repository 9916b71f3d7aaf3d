import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { documentQuery } from '@/features/document/api/document-queries'
import { DocumentForm } from '@/features/document/components/document-form'
import { valuesOf } from '@/features/document/lib/document-values'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/documents/$documentId/edit')({ component: EditDocumentPage })

function EditDocumentPage() {
  const { t } = useTranslation()
  const { documentId } = Route.useParams()
  const navigate = Route.useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...documentQuery(documentId), refetchOnWindowFocus: false })
  const back = () => navigate({ to: '/documents/$documentId', params: { documentId } })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...documentQuery(documentId), staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) =>
        value.allowedActions.includes('UPDATE') ? (
          <Page
            title={t('document:form.editTitle')}
            subtitle={t('document:form.editHint')}
            width="form"
            crumbs={[
              { label: t('document:title'), to: '/documents' },
              { label: value.symbol, to: '/documents/$documentId', params: { documentId } },
            ]}
          >
            <DocumentForm
              initial={valuesOf(value)}
              document={{ id: documentId, etag, reload }}
              onDone={back}
              onCancel={back}
            />
          </Page>
        ) : (
          <NotEditable
            title={`${value.symbol} – ${value.subject}`}
            link={
              <LinkButton to="/documents/$documentId" params={{ documentId }} variant="default">
                {t('common:noPermission.back')}
              </LinkButton>
            }
          />
        )
      }
    </QueryView>
  )
}
