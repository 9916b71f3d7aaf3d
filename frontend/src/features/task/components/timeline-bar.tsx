import { IconAlertTriangle, IconBan, IconCheck, IconClock } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import type { TimelineTask } from '../api/timeline-queries'
import type { Bar } from '../lib/timeline'
import classes from './timeline-bar.module.css'

type Props = {
  task: TimelineTask
  bar: Bar
  days: number
  done: number | null
  /** Without the words beside it. */
  plain?: boolean
}

const icons = {
  OVERDUE: IconAlertTriangle,
  DONE_LATE: IconClock,
  DONE_ON_TIME: IconCheck,
  IN_TIME: null,
  NOT_COUNTED: null,
}

/** A task's bar: its time, how much of it is done, and hatched what it took beyond its due date. */
export function TimelineBar({ task, bar, days, done, plain }: Props) {
  const { t } = useTranslation()
  const cancelled = task.state === 'CANCELLED'
  const Icon = cancelled ? IconBan : icons[task.lateness]
  const at = (day: number) => `${(day / days) * 100}%`
  const end = bar.start + bar.length + bar.late
  return (
    <span className={classes.place} data-lateness={task.lateness} data-cancelled={cancelled || undefined}>
      <span
        className={classes.bar}
        data-composite={task.childTotal > 0 || undefined}
        data-open-ended={bar.openEnded || undefined}
        style={{ left: at(bar.start), width: at(bar.length) }}
      >
        {typeof task.percent === 'number' && task.percent > 0 && (
          <span className={classes.done} style={{ width: `${task.percent}%` }} />
        )}
      </span>
      {bar.late > 0 && (
        <span className={classes.late} style={{ left: at(bar.start + bar.length), width: at(bar.late) }} />
      )}
      {done !== null && <span className={classes.doneOn} style={{ left: at(done + 1) }} />}
      {!plain && (
        <span className={classes.said} style={{ left: at(Math.max(end, done === null ? 0 : done + 1)) }}>
          {Icon && <Icon size={14} aria-hidden />}
          {task.childTotal > 0 ? (
            <span className="k-numeric">{`${task.childDone}/${task.childTotal}`}</span>
          ) : (
            typeof task.percent === 'number' &&
            !task.doneOn &&
            !cancelled && <span className="k-numeric">{`${task.percent}%`}</span>
          )}
          {task.waitsFor > 0 && !task.doneOn && <span>{t('timeline:waits')}</span>}
        </span>
      )}
    </span>
  )
}
