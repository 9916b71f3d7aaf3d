import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import { type Count, CountBar, countParts } from '@/shared/ui/count-bar'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import classes from './count-table.module.css'

export type CountRow = { id: string; name: ReactNode; count: Count }

/** Bars on one scale with their numbers beside them. */
export function CountTable({ title, column, rows }: { title: string; column: string; rows: CountRow[] }) {
  const { t } = useTranslation()
  const longest = Math.max(1, ...rows.map((row) => row.count.assigned))
  return (
    <Section title={title} flush>
      {rows.length === 0 ? (
        <EmptyState title={t('dashboard:empty')} help={t('dashboard:emptyHelp')} />
      ) : (
        <Table className={classes.table} horizontalSpacing="lg" verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{column}</Table.Th>
              <Table.Th className={classes.bar}>{t('dashboard:standing')}</Table.Th>
              <Table.Th className={classes.number}>{t('common:count.assigned')}</Table.Th>
              {countParts.map((part) => (
                <Table.Th key={part} className={classes.number}>
                  {t(`dashboard:short.${part}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row" fw={500}>
                  {row.name}
                </Table.Th>
                <Table.Td className={classes.bar}>
                  <CountBar count={row.count} of={longest} height={12} />
                </Table.Td>
                <Table.Td className={classes.number} data-label={t('common:count.assigned')}>
                  {formatNumber(row.count.assigned)}
                </Table.Td>
                {countParts.map((part) => (
                  <Table.Td
                    key={part}
                    className={classes.number}
                    data-part={row.count[part] > 0 ? part : undefined}
                    data-label={t(`dashboard:short.${part}`)}
                  >
                    {formatNumber(row.count[part])}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  )
}
