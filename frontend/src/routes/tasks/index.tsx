import { Button, Card, Group, SegmentedControl, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { PlanFilter } from '@/features/plan/components/plan-filter'
import { tasksQuery } from '@/features/task/api/task-queries'
import { LinkedFilters } from '@/features/task/components/linked-filters'
import { SelectableTasks } from '@/features/task/components/selectable-tasks'
import { TaskDownload } from '@/features/task/components/task-download'
import { TaskFilters } from '@/features/task/components/task-filters'
import { TaskList } from '@/features/task/components/task-list'
import { useBulkChange } from '@/features/task/components/use-bulk-change'
import { columnsOf } from '@/features/task/lib/board'
import {
  isFiltered,
  shown,
  shows,
  type TaskSearch,
  taskSearch,
  toFilter,
  views,
} from '@/features/task/lib/task-search'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { EmptyState, LoadingState } from '@/shared/ui/states'

const TaskBoard = lazy(() =>
  import('@/features/task/components/task-board').then((module) => ({ default: module.TaskBoard })),
)

export const Route = createFileRoute('/tasks/')({ validateSearch: taskSearch, component: TasksPage })

function TasksPage() {
  const { t } = useTranslation()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const board = search.view === 'board'
  const query = useInfiniteQuery({ ...tasksQuery(toFilter(search)), enabled: !board })
  const bulk = useBulkChange(query.data?.pages.flatMap((page) => page.items) ?? [])
  const mayCreate = usePermission('GIVE_TASK')
  const change = (patch: Partial<TaskSearch>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: { show: search.show, view: search.view }, replace: true })
  const show = shown(search)
  const total = query.data?.pages[0]?.total
  return (
    <Page
      title={t('task:list.title')}
      actions={
        <>
          <TaskDownload filter={toFilter(search)} />
          {mayCreate && (
            <LinkButton to="/tasks/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t('task:list.create')}
            </LinkButton>
          )}
        </>
      }
    >
      <TaskFilters
        search={search}
        onChange={change}
        onClear={clear}
        planFilter={
          <PlanFilter
            value={search.planId}
            onChange={(planId) => change({ planId, planItemId: undefined })}
          />
        }
      />
      <LinkedFilters search={search} onChange={change} />
      <Group justify="space-between" mb="sm" gap="xs">
        <SegmentedControl
          aria-label={t('task:show.label')}
          value={show}
          onChange={(picked) => change({ show: picked as TaskSearch['show'] })}
          data={shows.map((value) => ({ value, label: t(`task:show.${value}`) }))}
        />
        <SegmentedControl
          aria-label={t('task:view.label')}
          value={search.view ?? 'list'}
          onChange={(picked) => change({ view: picked === 'board' ? picked : undefined })}
          data={views.map((value) => ({ value, label: t(`task:view.${value}`) }))}
        />
        {!board && total !== undefined && total !== null && (
          <Text size="sm" c="dimmed" role="status">
            {t('task:list.total', { count: total })}
          </Text>
        )}
      </Group>
      {bulk.dialog}
      {board ? (
        <Suspense fallback={<LoadingState rows={8} />}>
          <TaskBoard filter={toFilter(search)} states={columnsOf(search)} />
        </Suspense>
      ) : (
        <Card padding={0}>
          <ListView
            query={query}
            filtered={isFiltered(search)}
            onClear={clear}
            empty={
              show === 'all' ? (
                <EmptyState title={t('task:list.empty')} help={t('task:list.emptyHelp')} />
              ) : (
                <EmptyState
                  title={t(`task:list.none.${show}`)}
                  action={
                    <Button variant="default" onClick={() => change({ show: 'all' })}>
                      {t('task:list.showAll')}
                    </Button>
                  }
                />
              )
            }
          >
            {(tasks) =>
              search.asOf ? (
                <TaskList tasks={tasks} label={t('task:list.title')} asOf={search.asOf} />
              ) : (
                <SelectableTasks tasks={tasks} label={t('task:list.title')} onStart={bulk.start} />
              )
            }
          </ListView>
        </Card>
      )}
    </Page>
  )
}
