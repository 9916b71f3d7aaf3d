import { createFileRoute } from '@tanstack/react-router'
import { planQuery } from '@/features/plan/api/plan-queries'
import { PlanForm } from '@/features/plan/components/plan-form'
import { valuesOf } from '@/features/plan/lib/plan-values'
import { useTranslation } from '@/i18n'
import { EditPage } from '@/shared/form/edit-page'

export const Route = createFileRoute('/plans/$planId/edit')({ component: EditPlanPage })

function EditPlanPage() {
  const { t } = useTranslation()
  const { planId } = Route.useParams()
  return (
    <EditPage
      query={planQuery(planId)}
      valuesOf={valuesOf}
      title={t('plan:form.editTitle')}
      own={(plan) => ({ label: plan.title, to: '/plans/$planId', params: { planId } })}
    >
      {(_, { initial, etag, reload, back }) => (
        <PlanForm initial={initial} plan={{ id: planId, etag, reload }} onDone={back} onCancel={back} />
      )}
    </EditPage>
  )
}
