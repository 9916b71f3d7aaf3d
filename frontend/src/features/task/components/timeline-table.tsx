import { Table, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import type { PlanTimeline, TimelineTask } from '../api/timeline-queries'
import { isTooSoon, rowsOf } from '../lib/timeline'
import { LatenessBadge, StateBadge } from './badges'
import classes from './plan-progress-table.module.css'
import { PlanTable } from './plan-table'

const columns = ['number', 'task', 'leadUnit', 'starts', 'dueOn', 'done', 'state', 'waiting'] as const

/** All that the chart shows, as a table. */
export function TimelineTable({ timeline }: { timeline: PlanTimeline }) {
  const { t } = useTranslation()
  const label = (column: (typeof columns)[number]) => t(`timeline:column.${column}`)
  const rows = rowsOf(timeline)
  const titles = new Map(rows.flatMap((row) => (row.kind === 'task' ? [[row.task.id, row.task.title]] : [])))
  return (
    <PlanTable caption={t('timeline:caption')} columns={columns} label={label}>
      {rows.map((row) =>
        row.kind === 'item' ? (
          <Table.Tr key={row.item.id} className={classes.item}>
            <Table.Th scope="row" data-column="number">
              {row.item.label}
            </Table.Th>
            <Table.Th scope="rowgroup" colSpan={7} data-depth={row.item.depth} className={classes.title}>
              {row.item.withdrawn ? t('timeline:withdrawn', { title: row.item.title }) : row.item.title}
            </Table.Th>
          </Table.Tr>
        ) : (
          <Table.Tr key={row.task.id} className={classes.task}>
            <Table.Td data-column="number" className="k-numeric">
              {row.number}
            </Table.Td>
            <Table.Td className={classes.title}>
              <TextLink to="/tasks/$taskId" params={{ taskId: row.task.id }}>
                {row.task.title}
              </TextLink>
            </Table.Td>
            <Table.Td data-label={label('leadUnit')}>
              {row.task.leadUnit?.name ?? t('timeline:units', { count: row.task.childTotal })}
            </Table.Td>
            <Table.Td data-label={label('starts')} className={`${classes.date} k-numeric`}>
              {formatDate(row.task.startsOn)}
            </Table.Td>
            <Table.Td data-label={label('dueOn')} className={`${classes.date} k-numeric`}>
              {row.task.dueOn
                ? formatDate(row.task.dueOn)
                : row.task.dueIn && t('task:dueIn', { count: row.task.dueIn })}
            </Table.Td>
            <Table.Td data-label={label('done')} className="k-numeric">
              <Done task={row.task} />
            </Table.Td>
            <Table.Td data-label={label('state')}>
              <span className={classes.badges}>
                {row.task.state && <StateBadge state={row.task.state} />}
                {(row.task.lateness !== 'IN_TIME' || !row.task.state) && (
                  <LatenessBadge lateness={row.task.lateness} />
                )}
              </span>
            </Table.Td>
            <Waiting task={row.task} titles={titles} label={label('waiting')} />
          </Table.Tr>
        ),
      )}
    </PlanTable>
  )
}

function Done({ task }: { task: TimelineTask }) {
  const { t } = useTranslation()
  if (task.doneOn) return formatDate(task.doneOn)
  if (task.childTotal > 0) return t('timeline:children', { done: task.childDone, total: task.childTotal })
  return typeof task.percent === 'number' ? `${task.percent}%` : '–'
}

/** What it waits for, by name where the reader sees it. */
function Waiting({
  task,
  titles,
  label,
}: {
  task: TimelineTask
  titles: Map<string, string>
  label: string
}) {
  const { t } = useTranslation()
  const named = task.predecessorIds.flatMap((id) => titles.get(id) ?? [])
  const unseen = task.unseenPredecessors
  return (
    <Table.Td data-label={named.length + unseen > 0 ? label : undefined}>
      {named.length + unseen > 0 && (
        <span>
          {[...named, ...(unseen > 0 ? [t('timeline:unseen', { count: unseen })] : [])].map((title) => (
            <Text key={title} component="span" size="sm" display="block">
              {title}
            </Text>
          ))}
          {isTooSoon(task) && (
            <Text component="span" size="xs" c="var(--k-tone-warn)">
              {t('task:warning.DUE_BEFORE_PREDECESSOR')}
            </Text>
          )}
        </span>
      )}
    </Table.Td>
  )
}
