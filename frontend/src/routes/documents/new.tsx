import { createFileRoute, useRouter } from '@tanstack/react-router'
import { DocumentForm } from '@/features/document/components/document-form'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'

export const Route = createFileRoute('/documents/new')({ component: NewDocumentPage })

function NewDocumentPage() {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = Route.useNavigate()
  const router = useRouter()
  return (
    <RequirePermission permission="REGISTER_DOCUMENT">
      <Page
        title={t('document:form.newTitle')}
        subtitle={t('document:form.newHint')}
        width="form"
        crumbs={[{ label: t('document:title'), to: '/documents' }]}
      >
        <DocumentForm
          initial={{ issuingUnit: unitsWith(me, 'REGISTER_DOCUMENT')[0] ?? null }}
          onDone={(documentId) => navigate({ to: '/documents/$documentId', params: { documentId } })}
          onCancel={() => router.history.back()}
        />
      </Page>
    </RequirePermission>
  )
}
