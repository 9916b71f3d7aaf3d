import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { planQuery } from '@/features/plan/api/plan-queries'
import { taskQuery } from '@/features/task/api/task-queries'
import { TaskForm } from '@/features/task/components/task-form'
import { valuesOf } from '@/features/task/lib/task-values'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/tasks/$taskId/edit')({ component: EditTaskPage })

function EditTaskPage() {
  const { t } = useTranslation()
  const { taskId } = Route.useParams()
  const navigate = Route.useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...taskQuery(taskId), refetchOnWindowFocus: false })
  const planId = query.data?.value.plan?.id
  const plan = useQuery({ ...planQuery(planId ?? ''), enabled: Boolean(planId) }).data
  const back = () => navigate({ to: '/tasks/$taskId', params: { taskId } })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...taskQuery(taskId), staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) =>
        !value.allowedActions.includes('UPDATE') ? (
          <NotEditable
            title={value.title}
            link={
              <LinkButton to="/tasks/$taskId" params={{ taskId }} variant="default">
                {t('common:noPermission.back')}
              </LinkButton>
            }
          />
        ) : (
          <Page
            title={t('task:form.editTitle')}
            width="form"
            crumbs={[{ label: value.title, to: '/tasks/$taskId', params: { taskId } }]}
          >
            <TaskForm
              initial={valuesOf(value)}
              task={{ id: taskId, etag, reload }}
              unitTotal={value.children?.total}
              term={plan?.value}
              onDone={back}
              onCancel={back}
            />
          </Page>
        )
      }
    </QueryView>
  )
}
