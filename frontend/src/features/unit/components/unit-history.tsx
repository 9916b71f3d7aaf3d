import { Table } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Section } from '@/shared/ui/section'
import type { UnitDetail } from '../api/unit-queries'

/** The names and parents of a unit over time; nothing to tell while there has been one. */
export function UnitHistory({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation()
  if (unit.periods.length < 2) return null
  return (
    <Section title={t('unit:periods')} flush>
      <Table.ScrollContainer minWidth={560} type="native" tabIndex={0}>
        <Table horizontalSpacing="lg">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('unit:field.validFrom')}</Table.Th>
              <Table.Th>{t('unit:field.validTo')}</Table.Th>
              <Table.Th>{t('unit:field.name')}</Table.Th>
              <Table.Th>{t('unit:field.parent')}</Table.Th>
              <Table.Th>{t('unit:field.guidedBy')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {unit.periods.map((period) => (
              <Table.Tr key={`${period.validFrom}${period.name}`}>
                <Table.Td className="k-numeric">{formatDate(period.validFrom)}</Table.Td>
                <Table.Td className="k-numeric">{formatDate(period.validTo) || t('unit:now')}</Table.Td>
                <Table.Td>{period.name}</Table.Td>
                <Table.Td>{period.parent?.name}</Table.Td>
                <Table.Td>{period.guidedBy?.name}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}
