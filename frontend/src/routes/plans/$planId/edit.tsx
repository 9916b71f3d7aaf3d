import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { planQuery } from '@/features/plan/api/plan-queries'
import { PlanForm } from '@/features/plan/components/plan-form'
import { valuesOf } from '@/features/plan/lib/plan-values'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/plans/$planId/edit')({ component: EditPlanPage })

function EditPlanPage() {
  const { t } = useTranslation()
  const { planId } = Route.useParams()
  const navigate = Route.useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...planQuery(planId), refetchOnWindowFocus: false })
  const back = () => navigate({ to: '/plans/$planId', params: { planId } })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...planQuery(planId), staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) =>
        !value.allowedActions.includes('UPDATE') ? (
          <NotEditable
            title={value.title}
            link={
              <LinkButton to="/plans/$planId" params={{ planId }} variant="default">
                {t('common:noPermission.back')}
              </LinkButton>
            }
          />
        ) : (
          <Page
            title={t('plan:form.editTitle')}
            width="form"
            crumbs={[{ label: value.title, to: '/plans/$planId', params: { planId } }]}
          >
            <PlanForm
              initial={valuesOf(value)}
              plan={{ id: planId, etag, reload }}
              onDone={back}
              onCancel={back}
            />
          </Page>
        )
      }
    </QueryView>
  )
}
