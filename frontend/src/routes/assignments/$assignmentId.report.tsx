import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { submit } from '@/features/task/api/task-mutations'
import { assignmentQuery } from '@/features/task/api/task-queries'
import { ReportForm } from '@/features/task/components/report-form'
import { ReportIntro } from '@/features/task/components/report-intro'
import { useTranslation } from '@/i18n'
import { FormGate } from '@/shared/form/form-gate'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/assignments/$assignmentId/report')({ component: ReportPage })

function ReportPage() {
  const { t } = useTranslation()
  const { assignmentId } = Route.useParams()
  const queries = useQueryClient()
  const router = useRouter()
  const navigate = Route.useNavigate()
  const query = useQuery({ ...assignmentQuery(assignmentId), refetchOnWindowFocus: false })

  const finish = async (key: string) => {
    // the report has moved the assignment on, so its version is read anew
    const { etag } = await queries.fetchQuery({ ...assignmentQuery(assignmentId), staleTime: 0 })
    return submit({ id: assignmentId, etag, key })
  }

  return (
    <QueryView query={query}>
      {({ value }) => {
        const own = { label: value.task.title, to: '/tasks/$taskId', params: { taskId: value.task.id } }
        return (
          <FormGate key={assignmentId} open={value.assignment.allowedActions.includes('REPORT')} own={own}>
            <Page
              title={t('task:report.title')}
              width="form"
              crumbs={[{ label: t('task:work.title'), to: '/' }]}
            >
              <ReportIntro detail={value} />
              <ReportForm
                detail={value}
                onFinished={finish}
                onDone={() => navigate({ to: '/tasks/$taskId', params: { taskId: value.task.id } })}
                onCancel={() => router.history.back()}
              />
            </Page>
          </FormGate>
        )
      }}
    </QueryView>
  )
}
