import { createFileRoute, useRouter } from '@tanstack/react-router'
import * as v from 'valibot'
import { DocumentForm } from '@/features/document/components/document-form'
import { directions } from '@/features/document/lib/kinds'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe, useToday } from '@/shared/auth/me'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'

const search = v.object({ direction: v.fallback(v.optional(v.picklist(directions)), undefined) })

export const Route = createFileRoute('/documents/new')({ validateSearch: search, component: NewDocumentPage })

function NewDocumentPage() {
  const { t } = useTranslation()
  const own = unitsWith(useMe(), 'REGISTER_DOCUMENT')[0] ?? null
  const today = useToday()
  const { direction = 'OUTGOING' } = Route.useSearch()
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
          initial={{ direction, issuingUnit: own, receivingUnit: own, arrivedOn: today }}
          onDone={(documentId) => navigate({ to: '/documents/$documentId', params: { documentId } })}
          onCancel={() => router.history.back()}
        />
      </Page>
    </RequirePermission>
  )
}
