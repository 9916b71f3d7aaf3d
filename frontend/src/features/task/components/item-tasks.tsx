import { Group as Line, Progress, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { PercentBar } from '@/shared/ui/percent-bar'
import { Row, RowList, RowTitle } from '@/shared/ui/row-list'
import type { PlanProgress } from '../api/task-queries'
import { averagePercent } from '../lib/average-percent'
import { StateBadge } from './badges'
import { DueDate } from './due-date'

type Item = PlanProgress['items'][number]

/** How the tasks of one outline item stand, in a line. */
export function ItemCount({ item }: { item: Item | undefined }) {
  const { t } = useTranslation()
  if (!item || item.count.assigned === 0) return null
  const done = item.count.doneOnTime + item.count.doneLate
  return (
    <Line gap="xs" wrap="nowrap">
      <Progress
        value={(done / item.count.assigned) * 100}
        w={96}
        size={8}
        color="sea"
        aria-label={t('common:percentDone')}
      />
      <Text size="xs" className="k-numeric" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('task:itemDone', { done, assigned: item.count.assigned })}
      </Text>
    </Line>
  )
}

/** The tasks that hang on one outline item; one given to many units stands as one row. */
export function ItemTasks({ item }: { item: Item | undefined }) {
  const { t } = useTranslation()
  if (!item || item.tasks.length === 0) return null
  return (
    <RowList label={t('task:ofItem', { label: item.label })}>
      {groups(item.tasks).map((group) => (
        <ItemTask key={group.taskId} group={group} />
      ))}
    </RowList>
  )
}

function ItemTask({ group: { taskId, tasks } }: { group: Group }) {
  const { t } = useTranslation()
  const [first] = tasks
  if (!first) return null
  const many = tasks.length > 1 || first.parentId !== null
  const done = tasks.filter((task) => task.state === 'ACCEPTED').length
  // without its percent a task is another unit's business, which this reader cannot open
  const known = tasks.flatMap((task) => task.percent ?? [])
  const open = tasks.some((task) => task.lateness === 'IN_TIME' || task.lateness === 'OVERDUE')
  return (
    <Row
      title={
        known.length === 0 ? (
          <Text fw={500}>{first.title}</Text>
        ) : (
          <RowTitle to="/tasks/$taskId" params={{ taskId }}>
            {first.title}
          </RowTitle>
        )
      }
      meta={many ? t('task:childrenDone', { done, total: tasks.length }) : first.leadUnit.name}
      columns="244px 136px 176px"
      aside={
        <>
          <DueDate dueOn={first.dueOn} open={open} />
          {known.length === 0 ? <span /> : <PercentBar value={averagePercent(known)} />}
          {!many && <StateBadge state={first.state} />}
        </>
      }
    />
  )
}

type Group = { taskId: string; tasks: Item['tasks'] }

function groups(tasks: Item['tasks']): Group[] {
  const byTask = new Map<string, Item['tasks']>()
  for (const task of tasks) {
    const key = task.parentId ?? task.id
    byTask.set(key, [...(byTask.get(key) ?? []), task])
  }
  return [...byTask].map(([taskId, grouped]) => ({ taskId, tasks: grouped }))
}
