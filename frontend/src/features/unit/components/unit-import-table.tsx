import { Stack, Table, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { UnitImport } from '../api/unit-file'

type ImportRow = UnitImport['rows'][number]

const tones: Record<ImportRow['outcome'], Tone> = { CREATE: 'good', UNCHANGED: 'neutral', ERROR: 'bad' }

/** The rows of a file as a spreadsheet counts them, each with what becomes of it or what is wrong with it. */
export function UnitImportTable({ trial }: { trial: UnitImport }) {
  const { t } = useTranslation()
  return (
    <>
      <Table
        verticalSpacing="xs"
        horizontalSpacing="sm"
        aria-label={t('unit:file.trial')}
        style={{ overflowWrap: 'anywhere' }}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64}>{t('unit:file.row')}</Table.Th>
            <Table.Th w="34%">{t('unit:field.name')}</Table.Th>
            <Table.Th>{t('unit:file.outcome')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {trial.rows.map((row) => (
            <Table.Tr key={row.row} style={{ verticalAlign: 'top' }}>
              <Table.Td className="k-numeric">{formatNumber(row.row)}</Table.Td>
              <Table.Td>
                {row.name}
                <Text size="sm" c="dimmed" className="k-numeric">
                  {row.codes}
                </Text>
              </Table.Td>
              <Table.Td>
                <Stack gap={4} align="flex-start">
                  <StatusBadge tone={tones[row.outcome]}>{t(`unit:file.of.${row.outcome}`)}</StatusBadge>
                  {row.errors.map((error) => (
                    <Text key={`${error.pointer}${error.code}`} size="sm">
                      <b>{error.pointer?.split('/')[3]}</b> {error.message}
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
