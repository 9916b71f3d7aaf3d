import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { submit } from '@/features/task/api/task-mutations'
import { assignmentQuery } from '@/features/task/api/task-queries'
import { ReportForm } from '@/features/task/components/report-form'
import { ReportIntro } from '@/features/task/components/report-intro'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/assignments/$assignmentId/report')({ component: ReportPage })

function ReportPage() {
  const { t } = useTranslation()
  const { assignmentId } = Route.useParams()
  const queries = useQueryClient()
  const router = useRouter()
  const navigate = Route.useNavigate()
  const query = useQuery(assignmentQuery(assignmentId))
  // what has just been submitted takes no more reports, but this page is on its way out
  const [sent, setSent] = useState(false)

  const finish = async (key: string) => {
    // the report has moved the assignment on, so its version is read anew
    const { etag } = await queries.fetchQuery({ ...assignmentQuery(assignmentId), staleTime: 0 })
    return submit({ id: assignmentId, etag, key })
  }

  return (
    <QueryView query={query}>
      {({ value }) =>
        !sent && !value.assignment.allowedActions.includes('REPORT') ? (
          <NotEditable
            title={value.task.title}
            link={
              <LinkButton to="/tasks/$taskId" params={{ taskId: value.task.id }} variant="default">
                {t('common:noPermission.back')}
              </LinkButton>
            }
          />
        ) : (
          <Page
            title={t('task:report.title')}
            width="form"
            crumbs={[{ label: t('task:work.title'), to: '/' }]}
          >
            <ReportIntro detail={value} />
            <ReportForm
              detail={value}
              onFinished={finish}
              onDone={() => {
                setSent(true)
                navigate({ to: '/tasks/$taskId', params: { taskId: value.task.id } })
              }}
              onCancel={() => router.history.back()}
            />
          </Page>
        )
      }
    </QueryView>
  )
}
