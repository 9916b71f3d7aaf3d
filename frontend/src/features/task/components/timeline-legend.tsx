import { IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import bars from './timeline-bar.module.css'
import classes from './timeline-legend.module.css'

const kinds = ['IN_TIME', 'OVERDUE', 'DONE_ON_TIME', 'DONE_LATE'] as const
const icons = { IN_TIME: null, OVERDUE: IconAlertTriangle, DONE_ON_TIME: IconCheck, DONE_LATE: IconClock }

/** What colours, patterns and lines mean. */
export function TimelineLegend() {
  const { t } = useTranslation()
  return (
    <ul className={classes.legend} aria-label={t('timeline:legend')}>
      {kinds.map((kind) => {
        const Icon = icons[kind]
        return (
          <li key={kind}>
            <span className={`${classes.sample} ${bars.place}`} data-lateness={kind} aria-hidden>
              <span
                className={bars.bar}
                style={{ left: 0, width: kind.endsWith('LATE') || kind === 'OVERDUE' ? '60%' : '100%' }}
              >
                <span className={bars.done} style={{ width: kind.startsWith('DONE') ? '100%' : '50%' }} />
              </span>
              {(kind === 'OVERDUE' || kind === 'DONE_LATE') && (
                <span className={bars.late} style={{ left: '60%', width: '40%' }} />
              )}
            </span>
            {Icon && <Icon size={14} aria-hidden />}
            {t(`task:lateness.${kind}`)}
          </li>
        )
      })}
      <li>
        <span className={classes.waits} aria-hidden />
        {t('timeline:legendWaits')}
      </li>
      <li>
        <span className={classes.today} aria-hidden />
        {t('timeline:today')}
      </li>
      <li>
        <span className={classes.off} aria-hidden />
        {t('timeline:legendOff')}
      </li>
      <li>
        <span className={classes.period} aria-hidden />
        {t('timeline:legendPeriod')}
      </li>
    </ul>
  )
}
