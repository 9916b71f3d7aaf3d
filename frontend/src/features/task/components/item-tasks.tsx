import { Group, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { CountBar } from '@/shared/ui/count-bar'
import { PercentBar } from '@/shared/ui/percent-bar'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import type { PlanProgress } from '../api/task-queries'
import { StateBadge } from './badges'
import { DueDate } from './due-date'

type Item = PlanProgress['items'][number]

/** How the tasks of one outline item stand, in a line. */
export function ItemCount({ item }: { item: Item | undefined }) {
  const { t } = useTranslation()
  if (!item || item.count.assigned === 0) return null
  const done = item.count.doneOnTime + item.count.doneLate
  return (
    <Group gap="xs" wrap="nowrap">
      <div style={{ width: 96 }}>
        <CountBar count={item.count} height={8} />
      </div>
      <Text size="xs" className="k-numeric" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {t('task:itemDone', { done, assigned: item.count.assigned })}
      </Text>
    </Group>
  )
}

/** The tasks that hang on one outline item. */
export function ItemTasks({ item }: { item: Item | undefined }) {
  const { t } = useTranslation()
  if (!item || item.rows.length === 0) return null
  return (
    <RowList label={t('task:ofItem', { label: item.label })}>
      {item.rows.map((row) => (
        <Row
          key={row.taskId}
          title={
            <RowTitle to="/tasks/$taskId" params={{ taskId: row.taskId }}>
              {row.title}
            </RowTitle>
          }
          meta={
            <Facts>
              {[
                row.leadUnit?.name,
                row.childTotal > 0 && t('task:progress.units', { count: row.childTotal }),
              ]}
            </Facts>
          }
          aside={
            <>
              <DueDate dueOn={row.dueOn} open={row.lateness === 'IN_TIME' || row.lateness === 'OVERDUE'} />
              <PercentBar value={row.percent} />
              {row.state && <StateBadge state={row.state} />}
            </>
          }
        />
      ))}
    </RowList>
  )
}
