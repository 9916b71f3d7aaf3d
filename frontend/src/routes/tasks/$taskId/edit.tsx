import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { planQuery } from '@/features/plan/api/plan-queries'
import { OneOfMany } from '@/features/series/components/one-of-many'
import { taskQuery } from '@/features/task/api/task-queries'
import { TaskForm } from '@/features/task/components/task-form'
import { valuesOf } from '@/features/task/lib/task-values'
import { useTranslation } from '@/i18n'
import { EditPage } from '@/shared/form/edit-page'

export const Route = createFileRoute('/tasks/$taskId/edit')({ component: EditTaskPage })

function EditTaskPage() {
  const { t } = useTranslation()
  const { taskId } = Route.useParams()
  const planId = useQuery(taskQuery(taskId)).data?.value.plan?.id
  const plan = useQuery({ ...planQuery(planId ?? ''), enabled: Boolean(planId) }).data
  return (
    <EditPage
      query={taskQuery(taskId)}
      valuesOf={valuesOf}
      title={t('task:form.editTitle')}
      own={(task) => ({ label: task.title, to: '/tasks/$taskId', params: { taskId } })}
    >
      {(task, { initial, etag, reload, back }) => (
        <TaskForm
          note={task.series && <OneOfMany taskId={taskId} />}
          initial={initial}
          task={{ id: taskId, etag, reload }}
          unitTotal={task.children?.total}
          draft={task.planStatus === 'DRAFT'}
          term={plan?.value}
          onDone={back}
          onCancel={back}
        />
      )}
    </EditPage>
  )
}
