import { Box } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { CountBar, CountLegend } from '@/shared/ui/count-bar'
import { ListView } from '@/shared/ui/list-view'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import { type TaskDetail, tasksQuery } from '../api/task-queries'
import { FigureSums } from './figure-sums'
import { SelectableTasks } from './selectable-tasks'
import { useBulkChange } from './use-bulk-change'

/** One child for each unit, and what they add up to. */
export function TaskChildren({ id, sum }: { id: string; sum: NonNullable<TaskDetail['children']> }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(tasksQuery({ parentId: id, sort: 'title', limit: 50 }))
  const bulk = useBulkChange(query.data?.pages.flatMap((page) => page.items) ?? [])
  const title = t('task:children', {
    done: sum.count.doneOnTime + sum.count.doneLate,
    total: sum.total,
  })
  return (
    <>
      {sum.figures.length > 0 && sum.count.assigned > 0 && (
        <FigureSums figures={sum.figures} units={sum.total} />
      )}
      {bulk.dialog}
      <Section title={title} hint={t('task:childrenHint')} flush>
        <Box px="lg" pb="md">
          <CountBar count={sum.count} height={14} />
          <Box mt="xs">
            <CountLegend count={sum.count} />
          </Box>
        </Box>
        <ListView
          query={query}
          filtered={false}
          onClear={() => {}}
          empty={<EmptyState title={t('task:list.empty')} />}
        >
          {(tasks) => <SelectableTasks by="unit" tasks={tasks} label={title} onStart={bulk.start} />}
        </ListView>
      </Section>
    </>
  )
}
