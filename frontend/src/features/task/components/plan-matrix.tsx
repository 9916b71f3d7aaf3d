import { Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconClock, IconHourglass } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { CountBar } from '@/shared/ui/count-bar'
import type { PlanProgress } from '../api/task-queries'
import { type MatrixRow, matrixOf } from '../lib/plan-matrix'
import classes from './plan-matrix.module.css'

const icons = {
  DONE_ON_TIME: IconCheck,
  DONE_LATE: IconClock,
  IN_TIME: IconHourglass,
  OVERDUE: IconAlertTriangle,
  NOT_COUNTED: IconHourglass,
}

/** Units by tasks: at a glance, who is behind with what; each cell opens its task. */
export function PlanMatrix({ progress }: { progress: PlanProgress }) {
  const { t } = useTranslation()
  const { columns, rows } = useMemo(() => matrixOf(progress), [progress])
  if (rows.length === 0) return <Text c="dimmed">{t('planMatrix:empty')}</Text>
  return (
    <Table.ScrollContainer
      minWidth={0}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={t('planMatrix:label')}
      className={classes.box}
    >
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('planMatrix:unit')}
            </th>
            <th scope="col">{t('planMatrix:sum')}</th>
            {columns.map(({ id, label, title }) => (
              <th key={id} scope="col" title={title}>
                <span className={classes.label}>{label}</span>
                <span className={classes.title}>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit.id}>
              <th scope="row">{row.unit.name}</th>
              <td className={classes.sum}>
                <span className="k-numeric">
                  {t('planMatrix:done', {
                    done: row.count.doneOnTime + row.count.doneLate,
                    assigned: row.count.assigned,
                  })}
                </span>
                <CountBar count={row.count} height={6} />
              </td>
              {row.cells.map((tasks, index) => (
                <td key={columns[index]?.id}>
                  {tasks.map((task) => (
                    <Cell key={task.id} task={task} unit={row.unit.name} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Table.ScrollContainer>
  )
}

type CellProps = { task: MatrixRow['cells'][number][number]; unit: string }

function Cell({ task, unit }: CellProps) {
  const { t } = useTranslation()
  const Icon = icons[task.lateness]
  const words = [
    unit,
    task.title,
    t(`task:lateness.${task.lateness}`),
    t(`task:state.${task.state}`),
    task.dueOn && t('task:dueOn', { date: formatDate(task.dueOn) }),
    task.percent !== null && `${task.percent}%`,
  ]
    .filter(Boolean)
    .join(' · ')
  const look = (
    <>
      <Icon size={15} aria-hidden />
      {task.percent !== null && <span className="k-numeric">{task.percent}%</span>}
    </>
  )
  return task.percent === null ? (
    <span role="img" aria-label={words} title={words} className={classes.cell} data-lateness={task.lateness}>
      {look}
    </span>
  ) : (
    <Link
      to="/tasks/$taskId"
      params={{ taskId: task.id }}
      aria-label={words}
      title={words}
      className={classes.cell}
      data-lateness={task.lateness}
    >
      {look}
    </Link>
  )
}
