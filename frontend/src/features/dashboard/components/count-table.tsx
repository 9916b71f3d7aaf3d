import { Button, Center, Table, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '@/i18n'
import { type Count, CountBar, countParts } from '@/shared/ui/count-bar'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import type { Drill } from '../lib/drill'
import classes from './count-table.module.css'
import { Figure } from './figure'

export type CountRow = {
  id: string
  name: string
  link?: ReactNode
  note?: string
  count: Count
  drill: Drill
}
type Props = { title: string; column: string; rows: CountRow[] }

const shownAtFirst = 12

/** How the tasks of each row divide, as a bar that is always the whole, with the numbers beside it, each number leading to its rows; the worst stand first. */
export function CountTable({ title, column, rows }: Props) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, shownAtFirst)
  return (
    <Section title={title} count={rows.length} flush>
      {rows.length === 0 ? (
        <EmptyState title={t('dashboard:empty')} help={t('dashboard:emptyHelp')} />
      ) : (
        <Table className={classes.table} horizontalSpacing="lg" verticalSpacing={6}>
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
            {shown.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Th scope="row" fw={500}>
                  {row.link || row.name}
                  {row.note && (
                    <Text size="xs" c="dimmed">
                      {row.note}
                    </Text>
                  )}
                </Table.Th>
                <Table.Td className={classes.bar}>
                  <CountBar count={row.count} height={12} />
                </Table.Td>
                {(['assigned', ...countParts] as const).map((part) => (
                  <Table.Td
                    key={part}
                    className={classes.number}
                    data-part={part}
                    data-zero={row.count[part] === 0 || undefined}
                    data-label={
                      part === 'assigned' ? t('common:count.assigned') : t(`dashboard:short.${part}`)
                    }
                  >
                    <Figure
                      value={row.count[part]}
                      part={part}
                      of={row.name}
                      drill={row.drill}
                      className={classes.figure}
                    />
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {rows.length > shownAtFirst && (
        <Center py="sm" className="k-no-print">
          <Button variant="subtle" aria-expanded={all} onClick={() => setAll((value) => !value)}>
            {all ? t('dashboard:fewer') : t('dashboard:showAll', { count: rows.length })}
          </Button>
        </Center>
      )}
    </Section>
  )
}
