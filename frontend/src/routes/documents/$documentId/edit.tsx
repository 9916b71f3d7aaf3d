import { createFileRoute } from '@tanstack/react-router'
import { documentQuery } from '@/features/document/api/document-queries'
import { DocumentForm } from '@/features/document/components/document-form'
import { valuesOf } from '@/features/document/lib/document-values'
import { useTranslation } from '@/i18n'
import { EditPage } from '@/shared/form/edit-page'

export const Route = createFileRoute('/documents/$documentId/edit')({ component: EditDocumentPage })

function EditDocumentPage() {
  const { t } = useTranslation()
  const { documentId } = Route.useParams()
  return (
    <EditPage
      query={documentQuery(documentId)}
      valuesOf={valuesOf}
      title={t('document:form.editTitle')}
      subtitle={t('document:form.editHint')}
      crumbs={[{ label: t('document:title'), to: '/documents' }]}
      own={({ symbol }) => ({ label: symbol, to: '/documents/$documentId', params: { documentId } })}
    >
      {(_, { initial, etag, reload, back }) => (
        <DocumentForm
          initial={initial}
          document={{ id: documentId, etag, reload }}
          onDone={back}
          onCancel={back}
        />
      )}
    </EditPage>
  )
}
