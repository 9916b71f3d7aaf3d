import { Alert } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { seriesQuery } from '@/features/series/api/series-api'
import { ChangeSeriesForm, NewSeriesForm } from '@/features/series/components/series-form'
import { taskQuery } from '@/features/task/api/task-queries'
import { useTranslation } from '@/i18n'
import { FormGate } from '@/shared/form/form-gate'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/tasks/$taskId/series')({ component: SeriesPage })

function SeriesPage() {
  const { t } = useTranslation()
  const { taskId } = Route.useParams()
  const navigate = Route.useNavigate()
  const query = useQuery({ ...taskQuery(taskId), refetchOnWindowFocus: false })
  const seriesId = query.data?.value.series?.id
  const series = useQuery({
    ...seriesQuery(seriesId ?? ''),
    enabled: Boolean(seriesId),
    refetchOnWindowFocus: false,
  })
  const back = () => navigate({ to: '/tasks/$taskId', params: { taskId } })
  return (
    <QueryView query={query}>
      {({ value: task, etag }) => {
        const own = { label: task.title, to: '/tasks/$taskId', params: { taskId } }
        if (!task.series)
          return (
            <FormGate open={task.allowedActions.includes('UPDATE') && !task.parent} own={own}>
              <Page title={t('series:repeat')} subtitle={t('series:hint')} width="form" crumbs={[own]}>
                <NewSeriesForm task={{ id: taskId, etag }} onDone={back} onCancel={back} />
              </Page>
            </FormGate>
          )
        const from = { number: task.series.number, dueOn: task.dueOn }
        return (
          <QueryView query={series}>
            {({ value, etag: version }) => (
              <FormGate open={value.allowedActions.includes('UPDATE')} own={own}>
                <Page title={t('series:changeTitle', { number: from.number })} width="form" crumbs={[own]}>
                  <Alert variant="light" color="sea" icon={<IconRepeat size={20} />} p="sm" mb="lg">
                    {t('series:changeHelp')}
                  </Alert>
                  <ChangeSeriesForm series={value} etag={version} from={from} onDone={back} onCancel={back} />
                </Page>
              </FormGate>
            )}
          </QueryView>
        )
      }}
    </QueryView>
  )
}
