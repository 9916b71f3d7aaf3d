import { Checkbox } from '@mantine/core'
import { IconStack2 } from '@tabler/icons-react'
import { memo } from 'react'
import { type TFunction, useTranslation } from '@/i18n'
import { PercentBar } from '@/shared/ui/percent-bar'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { TaskSummary } from '../api/task-queries'
import { isToBeGiven } from '../lib/to-be-given'
import { LatenessBadge, StateBadge } from './badges'
import { DueDate } from './due-date'

export type TaskListProps = {
  tasks: TaskSummary[]
  label: string
  /** The day by which they are judged; today when absent. */
  asOf?: string
  /** All are of a draft: they have no progress to show. */
  planned?: boolean
  /** Who the child tasks of a composite go to. */
  unitsOf?: (task: TaskSummary) => string
  /** The same task for many units, or again and again: each row is known by its unit, or by its number. */
  by?: 'unit' | 'number'
  /** Which rows are ticked, where several are chosen. */
  selection?: {
    has: (id: string) => boolean
    mayChange: (task: TaskSummary) => boolean
    toggle: (id: string) => void
  }
}

/** Tasks as rows: what, for which plan, by whom, how far, and whether in time. */
export function TaskList({ tasks, label, planned, unitsOf, by, asOf, selection }: TaskListProps) {
  return (
    <RowList label={label}>
      {tasks.map((task) => (
        <TaskItem
          key={task.id}
          task={task}
          asOf={asOf}
          planned={planned}
          units={unitsOf?.(task)}
          by={by}
          ticked={selection?.has(task.id)}
          onTick={selection && (selection.mayChange(task) ? selection.toggle : null)}
        />
      ))}
    </RowList>
  )
}

type ItemProps = {
  task: TaskSummary
  asOf?: string
  planned?: boolean
  units?: string
  by?: TaskListProps['by']
  ticked?: boolean
  /** Null where rows are ticked but not this one. */
  onTick?: ((id: string) => void) | null
}

/** Drawn once: a page that arrives below leaves the rows above as they are. */
const TaskItem = memo(function TaskItem({ task, planned, units, by, asOf, ticked, onTick }: ItemProps) {
  const { t } = useTranslation()
  const waits = isToBeGiven(task)
  return (
    <Row
      select={
        onTick !== undefined && (
          <Checkbox
            checked={ticked ?? false}
            disabled={onTick === null}
            aria-label={t(onTick ? 'bulk:one' : 'bulk:notYours', { title: nameOf(task, by, t) })}
            title={onTick ? undefined : t('bulk:notYours')}
            onChange={() => onTick?.(task.id)}
          />
        )
      }
      title={
        <RowTitle to="/tasks/$taskId" params={{ taskId: task.id }}>
          {nameOf(task, by, t)}
        </RowTitle>
      }
      meta={
        <Facts>
          {[
            !by && task.reference,
            by !== 'unit' && task.leadUnit?.name,
            units,
            task.childTotal > 0 &&
              !waits &&
              t('task:childrenDone', { done: task.childDone, total: task.childTotal }),
            !by && task.series && t('task:series.recurring', { number: task.series.number }),
            task.supportTotal > 0 && t('task:supports', { count: task.supportTotal }),
          ]}
        </Facts>
      }
      columns={planned ? '244px 176px' : '244px 136px 176px'}
      aside={
        <>
          <TaskDueDate task={task} asOf={asOf} />
          {!planned && (waits || task.percent === null ? <span /> : <PercentBar value={task.percent} />)}
          <TaskBadge task={task} planned={planned} />
        </>
      }
    />
  )
})

function nameOf(task: TaskSummary, by: TaskListProps['by'], t: TFunction): string {
  if (by === 'unit' && task.leadUnit) return task.leadUnit.name
  return by === 'number' && task.series ? t('task:series.number', { number: task.series.number }) : task.title
}

/** When a task is due, and how far that is while somebody still has to do with it. */
export function TaskDueDate({ task, asOf }: { task: TaskSummary; asOf?: string }) {
  const open =
    task.childTotal > 0
      ? // whoever has only a part in it is told of that part's time on its own row
        task.percent !== null && task.childDone < task.childTotal
      : task.lateness === 'OVERDUE' || (task.lateness === 'IN_TIME' && task.state !== 'SUBMITTED')
  return <DueDate dueOn={task.dueOn} dueIn={task.dueIn} open={open && !isToBeGiven(task)} asOf={asOf} />
}

/** One word on where a task stands: how it ended, or where it is; lateness of open work stands in its due date. */
export function TaskBadge({ task, planned }: { task: TaskSummary; planned?: boolean }) {
  const { t } = useTranslation()
  if (isToBeGiven(task) && !(planned && task.childTotal > 0))
    return <StatusBadge tone="neutral">{t('task:planned')}</StatusBadge>
  if (task.childTotal > 0)
    return (
      <StatusBadge tone="neutral" icon={<IconStack2 />}>
        {t('task:units', { count: task.childTotal })}
      </StatusBadge>
    )
  const done = task.lateness === 'DONE_ON_TIME' || task.lateness === 'DONE_LATE'
  if (done || !task.state) return <LatenessBadge lateness={task.lateness} />
  return <StateBadge state={task.state} />
}
