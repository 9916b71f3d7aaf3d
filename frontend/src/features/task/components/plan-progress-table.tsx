import { Table, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import type { PlanProgress } from '../api/task-queries'
import { LatenessBadge, StateBadge } from './badges'

/** The table that the office hands in: every task under its item, with unit, due date, state and latest word. */
export function PlanProgressTable({ progress }: { progress: PlanProgress }) {
  const { t } = useTranslation()
  const columns = ['task', 'leadUnit', 'dueOn', 'state', 'percent', 'latest'] as const
  return (
    <Table.ScrollContainer minWidth={860} type="native" tabIndex={0}>
      <Table verticalSpacing="xs" withTableBorder withColumnBorders>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`task:progress.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {progress.items.map((item) => (
            <Fragment key={item.id}>
              <Table.Tr bg="var(--k-hover)">
                <Table.Th colSpan={5} scope="rowgroup" pl={16 + item.depth * 16}>
                  {item.label}. {item.title}
                </Table.Th>
                <Table.Td>
                  <Text size="sm" className="k-numeric">
                    {t('task:progress.itemCount', {
                      done: item.count.doneOnTime + item.count.doneLate,
                      assigned: item.count.assigned,
                      overdue: item.count.overdue,
                    })}
                  </Text>
                </Table.Td>
              </Table.Tr>
              {item.tasks.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>
                    <TextLink to="/tasks/$taskId" params={{ taskId: row.id }} fz="sm">
                      {row.title}
                    </TextLink>
                  </Table.Td>
                  <Table.Td>{row.leadUnit.name}</Table.Td>
                  <Table.Td className="k-numeric">{formatDate(row.dueOn)}</Table.Td>
                  <Table.Td>
                    {row.state && <StateBadge state={row.state} />} <LatenessBadge lateness={row.lateness} />
                  </Table.Td>
                  <Table.Td className="k-numeric">{row.percent ?? 0}%</Table.Td>
                  <Table.Td className="k-prewrap">{row.latestReport}</Table.Td>
                </Table.Tr>
              ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
