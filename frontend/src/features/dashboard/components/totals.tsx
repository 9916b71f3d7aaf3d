import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { formatShare } from '@/shared/lib/numbers'
import { type Count, CountBar, type CountPart, countParts } from '@/shared/ui/count-bar'
import type { Drill } from '../lib/drill'
import { Figure } from './figure'
import classes from './totals.module.css'

type Props = {
  total: Count
  drill: Drill
  /** The same figures a week before, where they are known. */
  before?: { day: string; count: Count }
}

/** What was assigned and the four parts that it is the sum of, each leading to its tasks, and how they have moved. */
export function Totals({ total, drill, before }: Props) {
  const { t } = useTranslation()
  const all = t('dashboard:total')
  return (
    <div className={classes.box}>
      <div className={classes.equation}>
        <div className={classes.whole}>
          <span className={classes.label}>{t('common:count.assigned')}</span>
          <Figure value={total.assigned} part="assigned" of={all} drill={drill} className={classes.number} />
          <Change now={total} before={before?.count} part="assigned" />
        </div>
        {countParts.map((part, index) => (
          <div key={part} className={classes.part} data-part={part}>
            <span className={classes.sign} aria-hidden>
              {index === 0 ? '=' : '+'}
            </span>
            <span className={classes.label}>
              <span className={classes.swatch} data-part={part} aria-hidden />
              {t(`common:count.${part}`)}
            </span>
            <Figure value={total[part]} part={part} of={all} drill={drill} className={classes.number} />
            <span className={classes.share}>{formatShare(total[part], total.assigned)}</span>
            <Change now={total} before={before?.count} part={part} />
          </div>
        ))}
      </div>
      <CountBar count={total} height={16} />
      {before && <p className={classes.note}>{t('dashboard:change', { date: formatDate(before.day) })}</p>}
    </div>
  )
}

function Change({ now, before, part }: { now: Count; before?: Count; part: CountPart | 'assigned' }) {
  const { t } = useTranslation()
  if (!before) return null
  const change = now[part] - before[part]
  if (change === 0) return <span className={classes.change}>{t('dashboard:unchanged')}</span>
  return (
    <span className={classes.change}>
      {change > 0 ? '▲' : '▼'}{' '}
      {t(change > 0 ? 'dashboard:more' : 'dashboard:less', { count: Math.abs(change) })}
    </span>
  )
}
