import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import * as v from 'valibot'
import { unitQuery } from '@/features/unit/api/unit-queries'
import { UnitForm } from '@/features/unit/components/unit-form'
import { useTranslation } from '@/i18n'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { LoadingState } from '@/shared/ui/states'

const search = v.object({ parentId: v.fallback(v.optional(v.string()), undefined) })

export const Route = createFileRoute('/units/new')({ validateSearch: search, component: NewUnitPage })

function NewUnitPage() {
  const { t } = useTranslation()
  const { parentId } = Route.useSearch()
  const navigate = Route.useNavigate()
  const router = useRouter()
  const parent = useQuery({ ...unitQuery(parentId ?? ''), enabled: Boolean(parentId) })
  if (parentId && parent.isPending) return <LoadingState />
  const named = parent.data && { id: parent.data.value.id, name: parent.data.value.name }
  return (
    <RequirePermission permission="MANAGE_UNITS">
      <Page
        title={t('unit:form.newTitle')}
        width="form"
        crumbs={[{ label: t('unit:list.title'), to: '/units' }]}
      >
        <UnitForm
          initial={{ parent: named ?? null }}
          onDone={(unitId) => navigate({ to: '/units/$unitId', params: { unitId } })}
          onCancel={() => router.history.back()}
        />
      </Page>
    </RequirePermission>
  )
}
