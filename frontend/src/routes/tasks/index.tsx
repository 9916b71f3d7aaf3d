import { Card } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { PlanFilter } from '@/features/plan/components/plan-filter'
import { tasksQuery } from '@/features/task/api/task-queries'
import { TaskFilters } from '@/features/task/components/task-filters'
import { TaskList } from '@/features/task/components/task-list'
import { type TaskSearch, taskSearch, toFilter } from '@/features/task/lib/task-search'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { hasFilter } from '@/shared/ui/filter-bar'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { EmptyState } from '@/shared/ui/states'

export const Route = createFileRoute('/tasks/')({ validateSearch: taskSearch, component: TasksPage })

function TasksPage() {
  const { t } = useTranslation()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const query = useInfiniteQuery(tasksQuery(toFilter(search)))
  const mayCreate = usePermission('GIVE_TASK')
  const change = (patch: Partial<TaskSearch>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: {}, replace: true })
  return (
    <Page
      title={t('task:list.title')}
      actions={
        mayCreate && (
          <LinkButton to="/tasks/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('task:list.create')}
          </LinkButton>
        )
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
      <Card padding={0}>
        <ListView
          query={query}
          filtered={hasFilter(search)}
          onClear={clear}
          empty={<EmptyState title={t('task:list.empty')} help={t('task:list.emptyHelp')} />}
        >
          {(tasks) => <TaskList tasks={tasks} label={t('task:list.title')} />}
        </ListView>
      </Card>
    </Page>
  )
}
