import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import * as v from 'valibot'
import { planQuery } from '@/features/plan/api/plan-queries'
import { useRepeat } from '@/features/series/components/use-repeat'
import { TaskForm } from '@/features/task/components/task-form'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { NoPermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { ErrorState, LoadingState } from '@/shared/ui/states'

const search = v.object({
  planId: v.fallback(v.optional(v.string()), undefined),
  planItemId: v.fallback(v.optional(v.string()), undefined),
})

export const Route = createFileRoute('/tasks/new')({ validateSearch: search, component: NewTaskPage })

function NewTaskPage() {
  const { t } = useTranslation()
  const { planId, planItemId } = Route.useSearch()
  const navigate = Route.useNavigate()
  const router = useRouter()
  const me = useMe()
  const repeat = useRepeat()
  const plan = useQuery({ ...planQuery(planId ?? ''), enabled: Boolean(planId) })
  if (planId && plan.isError) return <ErrorState error={plan.error} onRetry={() => plan.refetch()} />
  if (!me || (planId && !plan.data)) return <LoadingState />
  const mayGive = plan.data
    ? plan.data.value.allowedActions.includes('ADD_TASK')
    : unitsWith(me, 'GIVE_TASK').length > 0
  const givingUnit = plan.data?.value.issuingUnit ?? unitsWith(me, 'GIVE_TASK')[0] ?? null
  const draft = plan.data?.value.status === 'DRAFT' || plan.data?.value.status === 'IN_REVIEW'
  if (!mayGive) return <NoPermission permission="GIVE_TASK" />
  return (
    <Page
      title={t(draft ? 'task:form.addTitle' : 'task:form.newTitle')}
      width="form"
      crumbs={
        plan.data
          ? [
              {
                label: plan.data.value.symbol ?? plan.data.value.title,
                to: '/plans/$planId',
                params: { planId: plan.data.value.id },
              },
            ]
          : [{ label: t('task:list.title'), to: '/tasks' }]
      }
    >
      <TaskForm
        initial={{
          planItemId: planItemId ?? null,
          givingUnit,
          parentUnit: givingUnit,
          dueOn: plan.data?.value.endsOn ?? '',
        }}
        items={plan.data?.value.items}
        draft={draft}
        term={plan.data?.value}
        repeat={repeat}
        onDone={(taskId) =>
          planId
            ? navigate({ to: '/plans/$planId', params: { planId } })
            : navigate({ to: '/tasks/$taskId', params: { taskId } })
        }
        onCancel={() => router.history.back()}
      />
    </Page>
  )
}
