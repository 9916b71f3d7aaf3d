import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { type UnitDetail, unitQuery } from '@/features/unit/api/unit-queries'
import { emptyUnit, UnitForm } from '@/features/unit/components/unit-form'
import { useTranslation } from '@/i18n'
import { NoPermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/units/$unitId/edit')({ component: EditUnitPage })

const valuesOf = ({ name, kind, guidedBy }: UnitDetail) => ({
  ...emptyUnit,
  name,
  kind,
  guidedBy: guidedBy ?? null,
})

function EditUnitPage() {
  const { t } = useTranslation()
  const { unitId } = Route.useParams()
  const navigate = Route.useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...unitQuery(unitId), refetchOnWindowFocus: false })
  const back = () => navigate({ to: '/units/$unitId', params: { unitId } })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...unitQuery(unitId), staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) =>
        !value.allowedActions.includes('UPDATE') ? (
          <NoPermission permission="MANAGE_UNITS" />
        ) : (
          <Page
            title={t('unit:form.editTitle')}
            subtitle={t('unit:form.editHint')}
            width="form"
            crumbs={[{ label: value.name, to: '/units/$unitId', params: { unitId } }]}
          >
            <UnitForm
              initial={valuesOf(value)}
              unit={{ id: unitId, etag, reload }}
              onDone={back}
              onCancel={back}
            />
          </Page>
        )
      }
    </QueryView>
  )
}
