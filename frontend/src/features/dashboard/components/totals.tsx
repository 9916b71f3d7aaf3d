import { useTranslation } from '@/i18n'
import { formatNumber, formatShare } from '@/shared/lib/numbers'
import { type Count, CountBar, type CountPart, countParts } from '@/shared/ui/count-bar'
import { TextLink } from '@/shared/ui/link-button'
import classes from './totals.module.css'

export type TaskSearch = { planId?: string; unitId?: string }

const latenessOf = {
  doneOnTime: 'DONE_ON_TIME',
  doneLate: 'DONE_LATE',
  inTime: 'IN_TIME',
  overdue: 'OVERDUE',
} as const satisfies Record<CountPart, string>

/** What was assigned and the four parts that it is the sum of, each leading to its tasks. */
export function Totals({ total, search }: { total: Count; search: TaskSearch }) {
  const { t } = useTranslation()
  return (
    <div className={classes.box}>
      <div className={classes.equation}>
        <div className={classes.whole}>
          <span className={classes.label}>{t('common:count.assigned')}</span>
          <TextLink to="/tasks" search={{ ...search, leaves: true }} className={classes.number}>
            {formatNumber(total.assigned)}
          </TextLink>
        </div>
        {countParts.map((part, index) => (
          <div key={part} className={classes.part} data-part={part}>
            <span className={classes.sign} aria-hidden>
              {index === 0 ? '=' : '+'}
            </span>
            <span className={classes.label}>{t(`common:count.${part}`)}</span>
            <TextLink
              to="/tasks"
              search={{ ...search, leaves: true, lateness: latenessOf[part] }}
              className={classes.number}
            >
              {formatNumber(total[part])}
            </TextLink>
            <span className={classes.share}>{formatShare(total[part], total.assigned)}</span>
          </div>
        ))}
      </div>
      <CountBar count={total} height={16} />
    </div>
  )
}
