import { Table } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import type { PlanProgress } from '../api/task-queries'
import { LatenessBadge, StateBadge } from './badges'
import classes from './plan-progress-table.module.css'
import { PlanTable } from './plan-table'

const columns = ['number', 'task', 'leadUnit', 'dueOn', 'state', 'percent', 'latest'] as const

/** The table that the office hands in: every task under its item, with unit, due date, state and latest word. */
export function PlanProgressTable({ progress }: { progress: PlanProgress }) {
  const { t } = useTranslation()
  const label = (column: (typeof columns)[number]) => t(`task:progress.${column}`)
  return (
    <PlanTable caption={t('task:progress.caption')} columns={columns} label={label}>
      {progress.items.map((item) => (
        <Fragment key={item.id}>
          <Table.Tr className={classes.item}>
            <Table.Th scope="row" data-column="number">
              {item.label}
            </Table.Th>
            <Table.Th scope="rowgroup" colSpan={5} data-depth={item.depth} className={classes.title}>
              {item.withdrawn ? t('task:progress.withdrawn', { title: item.title }) : item.title}
            </Table.Th>
            <Table.Td className={`${classes.sum} k-numeric`}>
              {item.count.assigned > 0 &&
                t(item.count.overdue > 0 ? 'task:progress.itemCountLate' : 'task:progress.itemCount', {
                  done: item.count.doneOnTime + item.count.doneLate,
                  assigned: item.count.assigned,
                  overdue: item.count.overdue,
                })}
            </Table.Td>
          </Table.Tr>
          {item.tasks.map((row, index) => (
            <Table.Tr key={row.id} className={classes.task}>
              <Table.Td data-column="number" className="k-numeric">
                {index + 1}
              </Table.Td>
              <Table.Td className={classes.title}>
                {row.percent === null ? (
                  row.title
                ) : (
                  <TextLink to="/tasks/$taskId" params={{ taskId: row.id }}>
                    {row.title}
                  </TextLink>
                )}
              </Table.Td>
              <Table.Td data-label={label('leadUnit')}>{row.leadUnit.name}</Table.Td>
              <Table.Td data-label={label('dueOn')} className={`${classes.date} k-numeric`}>
                {formatDate(row.dueOn)}
              </Table.Td>
              <Table.Td data-label={label('state')}>
                <span className={classes.badges}>
                  {row.state && <StateBadge state={row.state} />}
                  {row.lateness !== 'IN_TIME' && <LatenessBadge lateness={row.lateness} />}
                </span>
              </Table.Td>
              <Table.Td data-label={label('percent')} data-column="percent" className="k-numeric">
                {row.percent === null ? '–' : `${row.percent}%`}
              </Table.Td>
              <Table.Td data-label={row.latestReport ? label('latest') : undefined} className="k-prewrap">
                {row.latestReport}
              </Table.Td>
            </Table.Tr>
          ))}
        </Fragment>
      ))}
    </PlanTable>
  )
}
