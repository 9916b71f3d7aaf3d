import { Card, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { type TFunction, useTranslation } from '@/i18n'
import { CountBar } from '@/shared/ui/count-bar'
import { ListView } from '@/shared/ui/list-view'
import {
  type TaskFilter,
  type TaskGroup,
  type TaskGrouping,
  type TaskSummary,
  taskGroupsQuery,
  tasksQuery,
} from '../api/task-queries'
import classes from './task-groups.module.css'

type Props = {
  by: TaskGrouping
  filter: TaskFilter
  filtered: boolean
  onClear: () => void
  empty: ReactNode
  children: RowsOf
}

/** How the rows of a group are drawn. */
type RowsOf = (tasks: TaskSummary[], label: string) => ReactNode

/** So few groups are read at once. */
const few = 5
const pageSize = 50

/** The tasks of a list put together: each group with its count, and its rows on a press. */
export function TaskGroups({ by, filter, filtered, onClear, empty, children }: Props) {
  const query = useInfiniteQuery(taskGroupsQuery(filter, by))
  return (
    <ListView query={query} filtered={filtered} onClear={onClear} empty={<Card padding={0}>{empty}</Card>}>
      {(groups) => (
        <div className={classes.groups}>
          {groups.map((group) => (
            <Group key={group.key} by={by} group={group} filter={filter} open={groups.length <= few}>
              {children}
            </Group>
          ))}
        </div>
      )}
    </ListView>
  )
}

type GroupProps = {
  by: TaskGrouping
  group: TaskGroup
  filter: TaskFilter
  open: boolean
  children: RowsOf
}

function Group({ by, group, filter, open, children }: GroupProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(open)
  const heading = useId()
  const rows = useId()
  const { overdue, assigned } = group.count
  return (
    <Card component="section" padding={0} aria-labelledby={heading}>
      <h2 className={classes.heading}>
        <UnstyledButton
          id={heading}
          className={classes.toggle}
          aria-expanded={opened}
          aria-controls={opened ? rows : undefined}
          onClick={() => setOpened(!opened)}
          data-row
        >
          <IconChevronRight size={18} aria-hidden className={classes.chevron} />
          <span className={classes.name}>{nameOf(group, by, t)}</span>
          <span className={classes.facts}>
            {overdue > 0 && (
              <span className={classes.overdue}>{t('taskGroup:overdue', { count: overdue })}</span>
            )}
            <span className="k-numeric">{t('taskGroup:rows', { count: group.total })}</span>
          </span>
        </UnstyledButton>
      </h2>
      {assigned > 0 && (
        <div className={classes.bar}>
          <CountBar count={group.count} height={6} />
        </div>
      )}
      {opened && (
        <div id={rows}>
          <Rows filter={{ ...filter, group: group.key, limit: pageSize }}>
            {(tasks) => children(tasks, nameOf(group, by, t))}
          </Rows>
        </div>
      )}
    </Card>
  )
}

type RowsProps = { filter: TaskFilter; children: (tasks: TaskSummary[]) => ReactNode }

function Rows({ filter, children }: RowsProps) {
  const query = useInfiniteQuery(tasksQuery(filter))
  return (
    <ListView query={query} rows={few} empty={null}>
      {children}
    </ListView>
  )
}

function nameOf({ plan, unit, state, month }: TaskGroup, by: TaskGrouping, t: TFunction): string {
  if (plan) return [plan.symbol, plan.title].filter(Boolean).join(' · ')
  if (unit) return unit.name
  if (state) return t(`task:state.${state}`)
  if (month) return t('taskGroup:month', { month: `${month.slice(5, 7)}/${month.slice(0, 4)}` })
  return t(`taskGroup:without.${by}`)
}
