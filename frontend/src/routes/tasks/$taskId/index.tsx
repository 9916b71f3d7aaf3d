import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { taskComments, taskCommentsQuery } from '@/features/comment/api/comment-api'
import { CommentsSection } from '@/features/comment/components/comments-section'
import { seriesQuery } from '@/features/series/api/series-api'
import { SeriesSection } from '@/features/series/components/series-section'
import { taskQuery } from '@/features/task/api/task-queries'
import { FollowButton } from '@/features/task/components/follow-button'
import { PredecessorsSection } from '@/features/task/components/predecessors-section'
import { SeriesTasks } from '@/features/task/components/series-tasks'
import { TaskActions } from '@/features/task/components/task-actions'
import { TaskAssignments } from '@/features/task/components/task-assignments'
import { TaskChildren } from '@/features/task/components/task-children'
import { TaskSummaryCard } from '@/features/task/components/task-summary-card'
import { useTranslation } from '@/i18n'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/tasks/$taskId/')({ component: TaskPage })

function TaskPage() {
  const { t } = useTranslation()
  const { taskId } = Route.useParams()
  const query = useQuery(taskQuery(taskId))
  const seriesId = query.data?.value.series?.id
  const series = useQuery({ ...seriesQuery(seriesId ?? ''), enabled: Boolean(seriesId) })
  const said = useQuery(taskCommentsQuery(taskId))
  return (
    <QueryView query={query}>
      {({ value: task, etag }) => (
        <Page
          title={task.title}
          crumbs={[
            { label: t('task:list.title'), to: '/tasks' },
            ...(task.plan
              ? [
                  {
                    label: task.plan.symbol ?? task.plan.title,
                    to: '/plans/$planId',
                    params: { planId: task.plan.id },
                  },
                ]
              : []),
            ...(task.parent
              ? [
                  {
                    label: task.parent.title === task.title ? t('task:wholeTask') : task.parent.title,
                    to: '/tasks/$taskId',
                    params: { taskId: task.parent.id },
                  },
                ]
              : []),
          ]}
          subtitle={task.reference}
          actions={<TaskActions task={task} etag={etag} />}
        >
          <Stack gap="lg">
            {task.children ? (
              <>
                <TaskSummaryCard task={task} />
                <TaskChildren id={task.id} sum={task.children} />
              </>
            ) : (
              <TaskAssignments task={task}>
                <TaskSummaryCard task={task} />
              </TaskAssignments>
            )}
            <PredecessorsSection task={task} etag={etag} />
            {task.series && (
              <QueryView query={series} rows={3}>
                {({ value, etag: version }) => (
                  <SeriesSection
                    series={value}
                    etag={version}
                    taskId={taskId}
                    number={task.series?.number ?? 1}
                    given={<SeriesTasks id={value.id} planned={value.status === 'PLANNED'} />}
                  />
                )}
              </QueryView>
            )}
            <QueryView query={said} rows={2}>
              {(comments) => (
                <CommentsSection
                  of="task"
                  comments={comments}
                  source={taskComments(taskId)}
                  mayComment={task.allowedActions.includes('COMMENT')}
                  aside={<FollowButton task={task} />}
                />
              )}
            </QueryView>
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}
