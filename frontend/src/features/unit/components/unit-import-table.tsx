import { Stack, Table, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import phone from '@/shared/ui/phone-table.module.css'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { UnitImport } from '../api/unit-file'
import { columnOf } from '../lib/file-columns'
import classes from './unit-import-table.module.css'

type ImportRow = UnitImport['rows'][number]

const tones: Record<ImportRow['outcome'], Tone> = { CREATE: 'good', UNCHANGED: 'neutral', ERROR: 'bad' }

/** The rows of a file as a spreadsheet counts them, each with what becomes of it or what is wrong with it. */
export function UnitImportTable({ trial }: { trial: UnitImport }) {
  const { t } = useTranslation()
  return (
    <>
      <Table
        role="table"
        className={phone.table}
        verticalSpacing="xs"
        horizontalSpacing="sm"
        aria-label={t('unit:file.trial')}
        style={{ overflowWrap: 'anywhere' }}
      >
        <Table.Thead role="rowgroup" className={phone.head}>
          <Table.Tr role="row">
            <Table.Th role="columnheader" w={64}>
              {t('unit:file.row')}
            </Table.Th>
            <Table.Th role="columnheader" w="34%">
              {t('unit:field.name')}
            </Table.Th>
            <Table.Th role="columnheader">{t('unit:file.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {trial.rows.map((row) => (
            <Table.Tr role="row" key={row.row} className={classes.row}>
              <Table.Td role="cell" className="k-numeric">
                {formatNumber(row.row)}
              </Table.Td>
              <Table.Td role="cell">
                {row.name}
                <Text size="sm" c="dimmed" className="k-numeric">
                  {row.codes}
                </Text>
              </Table.Td>
              <Table.Td role="cell" className={classes.outcome}>
                <Stack gap={4} align="flex-start">
                  <StatusBadge tone={tones[row.outcome]}>{t(`unit:file.of.${row.outcome}`)}</StatusBadge>
                  {row.errors.map((error) => (
                    <Text key={`${error.pointer}${error.code}`} size="sm">
                      <ColumnName pointer={error.pointer} /> {error.message}
                    </Text>
                  ))}
                </Stack>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {trial.rows.length < trial.rowCount && (
        <Text size="sm" c="dimmed" p="md">
          {t('unit:file.more', { shown: formatNumber(trial.rows.length), all: formatNumber(trial.rowCount) })}
        </Text>
      )}
    </>
  )
}

/** The column in the reader's words; an error of the whole row has none. */
function ColumnName({ pointer }: { pointer?: string | null }) {
  const { t } = useTranslation()
  const column = columnOf(pointer)
  return column && <b>{t(`unit:file.column.${column}`)}:</b>
}
