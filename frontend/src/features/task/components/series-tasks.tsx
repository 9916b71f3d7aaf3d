import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { ListView } from '@/shared/ui/list-view'
import { EmptyState } from '@/shared/ui/states'
import { tasksQuery } from '../api/task-queries'
import { TaskList } from './task-list'

/** The tasks of a series that have been given, the latest first. */
export function SeriesTasks({ id, planned }: { id: string; planned: boolean }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(tasksQuery({ seriesId: id, sort: '-dueOn', limit: 10 }))
  return (
    <ListView
      query={query}
      filtered={false}
      onClear={() => {}}
      empty={<EmptyState title={t('task:list.empty')} />}
    >
      {(tasks) => <TaskList tasks={tasks} by="number" planned={planned} label={t('task:series.tasks')} />}
    </ListView>
  )
}
