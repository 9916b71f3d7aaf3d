import { Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import { PercentBar } from '@/shared/ui/percent-bar'
import type { TaskSummary } from '../api/task-queries'
import type { TaskColumn } from '../lib/task-columns'
import type { sorts } from '../lib/task-search'
import { isToBeGiven } from '../lib/to-be-given'
import { TaskBadge, TaskDueDate } from './task-list'
import classes from './task-table.module.css'

type Sort = (typeof sorts)[number]
type Props = {
  tasks: TaskSummary[]
  label: string
  columns: TaskColumn[]
  /** The day as of which they are told; today when absent. */
  asOf?: string
  sort: Sort
  onSort: (sort: Sort) => void
}

/** Tasks as a table with the chosen columns, sorted from its heads; the title stays in sight. */
export function TaskTable({ tasks, label, columns, asOf, sort, onSort }: Props) {
  const { t } = useTranslation()
  const cells = useCells(asOf)
  return (
    <Table.ScrollContainer minWidth={280 + columns.length * 130} type="native" tabIndex={0}>
      <Table
        aria-label={label}
        verticalSpacing="xs"
        horizontalSpacing="md"
        className={classes.table}
        highlightOnHover
      >
        <Table.Thead>
          <Table.Tr>
            <Head name={t('taskTable:title')} sort={sort} up="title" onSort={onSort} />
            {columns.map((column) => {
              const name = t(`taskTable:column.${column}`)
              return column === 'dueOn' ? (
                <Head key={column} name={name} sort={sort} up="dueOn" down="-dueOn" onSort={onSort} />
              ) : (
                <Table.Th key={column} scope="col">
                  {name}
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tasks.map((task) => (
            <Table.Tr key={task.id} data-row>
              <Table.Th scope="row" className={classes.title}>
                <TextLink to="/tasks/$taskId" params={{ taskId: task.id }}>
                  {task.title}
                </TextLink>
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column}>{cells[column](task)}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function useCells(asOf?: string): Record<TaskColumn, (task: TaskSummary) => ReactNode> {
  const { t } = useTranslation()
  return {
    reference: (task) => task.reference,
    plan: ({ plan }) => plan && <Long text={plan.title} />,
    planItem: ({ planItem }) => planItem && <Long text={`${planItem.label}. ${planItem.title}`} />,
    leadUnit: (task) =>
      task.childTotal > 0 && !isToBeGiven(task)
        ? t('taskTable:children', { done: task.childDone, total: task.childTotal })
        : task.leadUnit?.name,
    givingUnit: (task) => task.givingUnit.name,
    supports: (task) => task.supportTotal > 0 && <span className="k-numeric">{task.supportTotal}</span>,
    dueOn: (task) => <TaskDueDate task={task} asOf={asOf} />,
    percent: (task) => !isToBeGiven(task) && task.percent !== null && <PercentBar value={task.percent} />,
    state: (task) => <TaskBadge task={task} />,
  }
}

/** A text of which two lines tell enough; all of it on hovering, and on the task's own page. */
function Long({ text }: { text: string }) {
  return (
    <span className={classes.long} title={text}>
      {text}
    </span>
  )
}

type HeadProps = { name: string; sort: Sort; up: Sort; down?: Sort; onSort: (sort: Sort) => void }

/** The head of a column by which the table can be sorted; a second press turns the order round, where there is another. */
function Head({ name, sort, up, down, onSort }: HeadProps) {
  const { t } = useTranslation()
  const order = sort === up ? 'ascending' : sort === down ? 'descending' : undefined
  const Icon = order === 'ascending' ? IconArrowUp : order === 'descending' ? IconArrowDown : IconArrowsSort
  return (
    <Table.Th scope="col" aria-sort={order}>
      <UnstyledButton
        className={classes.sort}
        aria-label={t('taskTable:sortBy', { column: name })}
        onClick={() => onSort(order === 'ascending' && down ? down : up)}
      >
        {name}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  )
}
