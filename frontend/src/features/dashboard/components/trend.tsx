import { Table, VisuallyHidden } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate, formatDayMonth } from '@/shared/lib/dates'
import { CountLegend, countParts } from '@/shared/ui/count-bar'
import { Section } from '@/shared/ui/section'
import type { Trend as TrendDays } from '../api/dashboard-queries'
import classes from './trend.module.css'

/** How the standing moved over the last weeks: one column a week, the parts stacked; the table holds the same. */
export function Trend({ trend }: { trend: TrendDays['days'] }) {
  const { t } = useTranslation()
  if (trend.length < 2) return null
  const highest = Math.max(1, ...trend.map((point) => point.count.assigned))
  return (
    <Section title={t('dashboard:trend')}>
      <div className={classes.plot} aria-hidden>
        {trend.map((point) => (
          <div key={point.day} className={classes.column}>
            <span className={classes.value}>{point.count.assigned}</span>
            <div className={classes.stack} style={{ height: `${(point.count.assigned / highest) * 100}%` }}>
              {[...countParts].reverse().map((part) => (
                <div
                  key={part}
                  className={classes.part}
                  data-part={part}
                  style={{ flexGrow: point.count[part] }}
                />
              ))}
            </div>
            <span className={classes.day}>{formatDayMonth(point.day)}</span>
          </div>
        ))}
      </div>
      <CountLegend />
      <VisuallyHidden>
        <Table>
          <Table.Caption>{t('dashboard:trend')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('common:asOf')}</Table.Th>
              {countParts.map((part) => (
                <Table.Th key={part}>{t(`common:count.${part}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {trend.map((point) => (
              <Table.Tr key={point.day}>
                <Table.Th scope="row">{formatDate(point.day)}</Table.Th>
                {countParts.map((part) => (
                  <Table.Td key={part}>{point.count[part]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </VisuallyHidden>
    </Section>
  )
}
