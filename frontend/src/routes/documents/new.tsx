import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import * as v from 'valibot'
import { numberQuery } from '@/features/document/api/number-queries'
import { DocumentForm } from '@/features/document/components/document-form'
import { directions } from '@/features/document/lib/kinds'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe, useToday } from '@/shared/auth/me'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

const search = v.object({
  direction: v.fallback(v.optional(v.picklist(directions)), undefined),
  /** The reserved number that the paper was signed under. */
  numberId: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
})

export const Route = createFileRoute('/documents/new')({ validateSearch: search, component: NewDocumentPage })

function NewDocumentPage() {
  const { t } = useTranslation()
  const own = unitsWith(useMe(), 'REGISTER_DOCUMENT')[0] ?? null
  const today = useToday()
  const { direction = 'OUTGOING', numberId } = Route.useSearch()
  const reserved = useQuery({ ...numberQuery(numberId ?? ''), enabled: Boolean(numberId) })
  const number = reserved.data?.value
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
        {numberId && !number ? (
          <QueryView query={reserved}>{() => null}</QueryView>
        ) : (
          <DocumentForm
            initial={{
              direction,
              issuingUnit: own,
              receivingUnit: own,
              arrivedOn: today,
              ...(number && {
                direction: 'OUTGOING',
                numberId: number.id,
                symbol: number.symbol,
                type: number.type,
                issuingUnit: number.unit,
                issuedOn: today,
                subject: number.subject ?? '',
              }),
            }}
            onDone={(documentId) => navigate({ to: '/documents/$documentId', params: { documentId } })}
            onCancel={() => router.history.back()}
          />
        )}
      </Page>
    </RequirePermission>
  )
}
