import { Tooltip, VisuallyHidden } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { memo, useRef } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import type { TimelineTask } from '../api/timeline-queries'
import type { Bar } from '../lib/timeline'
import { useTold } from '../lib/use-told'
import { TimelineBar } from './timeline-bar'
import classes from './timeline-chart.module.css'

type Props = {
  task: TimelineTask
  bar: Bar
  days: number
  done: number | null
  waitsFor: string[]
  active: boolean
  onActive: (id: string | null) => void
}

/** A task with its bar; what the bar shows is told in words beside it, on pointing at it, and to those who do not see it. */
export const TimelineRow = memo(
  function Row({ task, bar, days, done, waitsFor, active, onActive }: Props) {
    const { t } = useTranslation()
    const place = useRef<HTMLAnchorElement>(null)
    const told = useTold(task, waitsFor)
    return (
      <li className={classes.task} data-active={active || undefined} data-row>
        <div className={classes.name}>
          <Link
            to="/tasks/$taskId"
            params={{ taskId: task.id }}
            className={classes.title}
            title={task.title}
            onFocus={(event) => {
              onActive(task.id)
              if (event.currentTarget.matches(':focus-visible'))
                place.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
            }}
            onBlur={() => onActive(null)}
          >
            {task.title}
          </Link>
          <span className={classes.meta} aria-hidden>
            {[
              task.leadUnit?.name ?? (task.childTotal > 0 && t('timeline:units', { count: task.childTotal })),
              task.dueOn && t('timeline:due', { date: formatDate(task.dueOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <VisuallyHidden>{told.join('; ')}</VisuallyHidden>
        </div>
        <div className={classes.track}>
          <TimelineBar task={task} bar={bar} days={days} done={done} />
          <Tooltip
            opened={active}
            multiline
            maw={340}
            label={
              <>
                <strong>{task.title}</strong>
                {told.map((line) => (
                  <div key={line}>{line}</div>
                ))}
              </>
            }
          >
            <Link
              ref={place}
              to="/tasks/$taskId"
              params={{ taskId: task.id }}
              className={classes.hit}
              style={{
                left: `${(bar.start / days) * 100}%`,
                width: `${((bar.length + bar.late) / days) * 100}%`,
              }}
              tabIndex={-1}
              aria-hidden
              onMouseEnter={() => onActive(task.id)}
              onMouseLeave={() => onActive(null)}
            />
          </Tooltip>
        </div>
      </li>
    )
  },
  (was, is) =>
    was.task === is.task &&
    was.active === is.active &&
    was.days === is.days &&
    was.bar.start === is.bar.start,
)
