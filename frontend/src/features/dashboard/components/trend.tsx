import { Table } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate, formatDayMonth } from '@/shared/lib/dates'
import { CountLegend, countParts } from '@/shared/ui/count-bar'
import { Section } from '@/shared/ui/section'
import type { Trend as TrendDays } from '../api/dashboard-queries'
import type { Drill } from '../lib/drill'
import { Figure } from './figure'
import classes from './trend.module.css'

type Props = { trend: TrendDays['days']; drill: Drill }

/** How the standing moved over the last weeks: one column a week, the parts stacked; the table holds the same. */
export function Trend({ trend, drill }: Props) {
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
      <details className={classes.details}>
        <summary>{t('dashboard:trendTable')}</summary>
        <Table.ScrollContainer minWidth={520} type="native" tabIndex={0}>
          <Table verticalSpacing={4} className={classes.table}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('dashboard:endOf')}</Table.Th>
                <Table.Th>{t('common:count.assigned')}</Table.Th>
                {countParts.map((part) => (
                  <Table.Th key={part}>{t(`dashboard:short.${part}`)}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {[...trend].reverse().map(({ day, count }) => (
                <Table.Tr key={day}>
                  <Table.Th scope="row">{formatDate(day)}</Table.Th>
                  {(['assigned', ...countParts] as const).map((part) => (
                    <Table.Td key={part}>
                      <Figure
                        value={count[part]}
                        part={part}
                        of={formatDate(day)}
                        drill={{ ...drill, asOf: day }}
                        className={classes.figure}
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </details>
    </Section>
  )
}
