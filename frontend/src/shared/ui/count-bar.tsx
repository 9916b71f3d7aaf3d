import { Box } from '@mantine/core'
import type { Schemas } from '@/api/client'
import { useTranslation } from '@/i18n'
import classes from './count-bar.module.css'

export type Count = Schemas['Count']
export const countParts = ['doneOnTime', 'doneLate', 'inTime', 'overdue'] as const
export type CountPart = (typeof countParts)[number]

/** One bar in four parts that add up to what was assigned. */
export function CountBar({ count, height = 10 }: { count: Count; height?: number }) {
  const { t } = useTranslation()
  const label = countParts.map((part) => `${t(`common:count.${part}`)}: ${count[part]}`).join(', ')
  return (
    <Box role="img" aria-label={label} className={classes.track} style={{ height }}>
      {countParts.map(
        (part) =>
          count[part] > 0 && (
            <div
              key={part}
              className={classes.part}
              data-part={part}
              style={{ width: `${(count[part] / Math.max(count.assigned, 1)) * 100}%` }}
            />
          ),
      )}
    </Box>
  )
}

/** What the colours of the bars mean, with the numbers when there is one bar. */
export function CountLegend({ count }: { count?: Count }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend}>
      {countParts.map((part) => (
        <li key={part}>
          <span className={classes.swatch} data-part={part} />
          {t(`common:count.${part}`)}
          {count && <strong className="k-numeric">{count[part]}</strong>}
        </li>
      ))}
    </ul>
  )
}
