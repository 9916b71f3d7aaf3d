import { Button, Card, Group, SegmentedControl, Select, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { PlanFilter } from '@/features/plan/components/plan-filter'
import { SavedViews } from '@/features/savedview/components/saved-views'
import { type TaskSummary, tasksQuery } from '@/features/task/api/task-queries'
import { LinkedFilters } from '@/features/task/components/linked-filters'
import { SelectableTasks } from '@/features/task/components/selectable-tasks'
import { TaskColumns } from '@/features/task/components/task-columns'
import { TaskDownload } from '@/features/task/components/task-download'
import { TaskFilters } from '@/features/task/components/task-filters'
import { TaskList } from '@/features/task/components/task-list'
import { useBulkChange } from '@/features/task/components/use-bulk-change'
import { columnsOf } from '@/features/task/lib/board'
import { columnsIn, columnsText } from '@/features/task/lib/task-columns'
import {
  groupings,
  isFiltered,
  kept,
  shown,
  shows,
  sorted,
  type TaskSearch,
  taskSearch,
  toFilter,
  views,
} from '@/features/task/lib/task-search'
import { useTranslation } from '@/i18n'
import { usePermission, useToday } from '@/shared/auth/me'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { EmptyState, LoadingState } from '@/shared/ui/states'

const TaskBoard = lazy(() =>
  import('@/features/task/components/task-board').then((module) => ({ default: module.TaskBoard })),
)
const TaskTable = lazy(() =>
  import('@/features/task/components/task-table').then((module) => ({ default: module.TaskTable })),
)
const TaskGroups = lazy(() =>
  import('@/features/task/components/task-groups').then((module) => ({ default: module.TaskGroups })),
)

export const Route = createFileRoute('/tasks/')({ validateSearch: taskSearch, component: TasksPage })

function TasksPage() {
  const { t } = useTranslation()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const board = search.view === 'board'
  const table = search.view === 'table'
  const filter = toFilter(search, useToday())
  const grouped = !board && search.groupBy
  const query = useInfiniteQuery({ ...tasksQuery(filter), enabled: !board && !grouped })
  const bulk = useBulkChange(query.data?.pages.flatMap((page) => page.items) ?? [])
  const mayCreate = usePermission('GIVE_TASK')
  const change = (patch: Partial<TaskSearch>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: kept(search), replace: true })
  const show = shown(search)
  const total = query.data?.pages[0]?.total
  const rows = (tasks: TaskSummary[], label: string) =>
    table ? (
      <Suspense fallback={<LoadingState rows={8} />}>
        <TaskTable
          tasks={tasks}
          label={label}
          columns={columnsIn(search.columns)}
          asOf={search.asOf}
          sort={sorted(search)}
          onSort={(sort) => change({ sort })}
        />
      </Suspense>
    ) : (
      <TaskList tasks={tasks} label={label} asOf={search.asOf} />
    )
  const empty =
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
  return (
    <Page
      title={t('task:list.title')}
      badges={<SavedViews list="TASKS" search={search} />}
      actions={
        <>
          <TaskDownload filter={filter} />
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
        <Group gap="xs">
          {table && (
            <TaskColumns
              value={columnsIn(search.columns)}
              onChange={(columns) => change({ columns: columnsText(columns) })}
            />
          )}
          {!board && (
            <Select
              w={180}
              aria-label={t('taskGroup:by')}
              placeholder={t('taskGroup:by')}
              clearable
              data={groupings.map((value) => ({ value, label: t(`taskGroup:grouping.${value}`) }))}
              value={search.groupBy ?? null}
              onChange={(picked) => change({ groupBy: groupings.find((value) => value === picked) })}
            />
          )}
          <SegmentedControl
            aria-label={t('task:view.label')}
            value={search.view ?? 'list'}
            onChange={(picked) =>
              change({ view: views.find((value) => value === picked && value !== 'list') })
            }
            data={views.map((value) => ({ value, label: t(`task:view.${value}`) }))}
          />
        </Group>
        {!board && !grouped && total !== undefined && total !== null && (
          <Text size="sm" c="dimmed" role="status">
            {t('task:list.total', { count: total })}
          </Text>
        )}
      </Group>
      {bulk.dialog}
      {board ? (
        <Suspense fallback={<LoadingState rows={8} />}>
          <TaskBoard filter={filter} states={columnsOf(search)} />
        </Suspense>
      ) : grouped ? (
        <Suspense fallback={<LoadingState rows={8} />}>
          <TaskGroups
            by={grouped}
            filter={filter}
            filtered={isFiltered(search)}
            onClear={clear}
            empty={empty}
          >
            {rows}
          </TaskGroups>
        </Suspense>
      ) : (
        <Card padding={0}>
          <ListView query={query} filtered={isFiltered(search)} onClear={clear} empty={empty}>
            {(tasks) =>
              search.asOf || table ? (
                rows(tasks, t('task:list.title'))
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
