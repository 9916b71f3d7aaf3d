import { createFileRoute, useRouter } from '@tanstack/react-router'
import { PlanForm } from '@/features/plan/components/plan-form'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'

export const Route = createFileRoute('/plans/new')({ component: NewPlanPage })

function NewPlanPage() {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = Route.useNavigate()
  const router = useRouter()
  return (
    <RequirePermission permission="DRAFT_PLAN">
      <Page
        title={t('plan:form.newTitle')}
        width="form"
        crumbs={[{ label: t('plan:list.title'), to: '/plans' }]}
      >
        <PlanForm
          initial={{ issuingUnit: unitsWith(me, 'DRAFT_PLAN')[0] ?? null }}
          onDone={(planId) => navigate({ to: '/plans/$planId', params: { planId } })}
          onCancel={() => router.history.back()}
        />
      </Page>
    </RequirePermission>
  )
}
