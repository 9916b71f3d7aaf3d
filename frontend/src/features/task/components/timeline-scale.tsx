import { useTranslation } from '@/i18n'
import { daysBetween, formatDate } from '@/shared/lib/dates'
import type { PlanTimeline } from '../api/timeline-queries'
import type { Span, Tick } from '../lib/timeline'
import classes from './timeline-chart.module.css'

type Props = { timeline: PlanTimeline; span: Span; scale: [Tick[], Tick[]] }

/** Two lines of dates over the bars, the plan's own period, and today. */
export function TimelineScale({ timeline, span, scale }: Props) {
  const { t } = useTranslation()
  const { startsOn, endsOn, today } = timeline
  const at = (day: number) => `${(day / span.days) * 100}%`
  const begins = startsOn ? daysBetween(span.from, startsOn) : null
  const ends = endsOn ? daysBetween(span.from, endsOn) + 1 : null
  return (
    <div className={classes.head} aria-hidden>
      <div className={classes.corner}>{t('timeline:tasks')}</div>
      <div className={classes.scale}>
        {scale.map((line, level) => (
          <div key={level === 0 ? 'upper' : 'lower'} className={classes.ticks} data-level={level}>
            {line.map((tick) => (
              <span
                key={tick.at}
                className={classes.tick}
                style={{ left: at(tick.at), width: at(tick.length) }}
              >
                <span className={classes.tickLabel}>{tick.label}</span>
              </span>
            ))}
          </div>
        ))}
        {begins !== null && ends !== null && (
          <span
            className={classes.period}
            style={{ left: at(begins), width: at(ends - begins) }}
            title={t('timeline:period', { from: formatDate(startsOn), to: formatDate(endsOn) })}
          />
        )}
        {span.from <= today && today <= span.to && (
          <span className={classes.todayLabel} style={{ left: at(daysBetween(span.from, today) + 0.5) }}>
            {t('timeline:today')}
          </span>
        )}
      </div>
    </div>
  )
}
