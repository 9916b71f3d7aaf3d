import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './plan-progress-table.module.css'

type Props<C extends string> = {
  caption: string
  columns: readonly C[]
  label: (column: C) => string
  children: ReactNode
}

/** A table of a plan's tasks under their items; on a phone each task is a card. */
export function PlanTable<C extends string>({ caption, columns, label, children }: Props<C>) {
  return (
    <Table className={classes.table} verticalSpacing="xs" horizontalSpacing="sm" withTableBorder>
      <Table.Caption className={classes.caption}>{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column} data-column={column}>
              {label(column)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  )
}
