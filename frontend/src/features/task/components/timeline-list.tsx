import { Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { daysBetween, formatDate, formatDayMonth } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import type { PlanTimeline, TimelineTask } from '../api/timeline-queries'
import { barOf, rowsOf, type Span, spanOf } from '../lib/timeline'
import { LatenessBadge, StateBadge } from './badges'
import { TimelineBar } from './timeline-bar'
import { TimelineLegend } from './timeline-legend'
import classes from './timeline-list.module.css'

/** The same on a phone: task after task, each with its place in the time of the whole plan. */
export function TimelineList({ timeline }: { timeline: PlanTimeline }) {
  const { t } = useTranslation()
  const span = spanOf(timeline, 'month')
  return (
    <>
      <Text size="xs" c="dimmed" mb={4}>
        {t('timeline:whole', { from: formatDate(span.from), to: formatDate(span.to) })}
      </Text>
      <ul className={classes.list}>
        {rowsOf(timeline).map((row) =>
          row.kind === 'item' ? (
            <li key={row.item.id} className={classes.item}>
              {row.item.label}{' '}
              {row.item.withdrawn ? t('timeline:withdrawn', { title: row.item.title }) : row.item.title}
            </li>
          ) : (
            <li key={row.task.id} className={classes.task} data-row>
              <TextLink to="/tasks/$taskId" params={{ taskId: row.task.id }} className={classes.title}>
                {row.task.title}
              </TextLink>
              <Facts task={row.task} />
              <SmallBar task={row.task} span={span} today={timeline.today} />
            </li>
          ),
        )}
      </ul>
      <TimelineLegend />
    </>
  )
}

function Facts({ task }: { task: TimelineTask }) {
  const { t } = useTranslation()
  const until = task.doneOn ?? task.dueOn
  return (
    <>
      <span className={classes.meta}>
        {[
          task.leadUnit?.name ?? t('timeline:children', { done: task.childDone, total: task.childTotal }),
          task.startsOn && until && `${formatDayMonth(task.startsOn)} – ${formatDate(until)}`,
          (!task.startsOn || !until) && (until ? formatDate(until) : t('task:noDueDate')),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <span className={classes.badges}>
        {task.state && <StateBadge state={task.state} />}
        <LatenessBadge lateness={task.lateness} />
        {task.waitsFor > 0 && !task.doneOn && (
          <span className={classes.waits}>{t('timeline:waitsFor', { count: task.waitsFor })}</span>
        )}
      </span>
    </>
  )
}

function SmallBar({ task, span, today }: { task: TimelineTask; span: Span; today: string }) {
  return (
    <span className={classes.bar} aria-hidden>
      {span.from <= today && today <= span.to && (
        <span
          className={classes.today}
          style={{ left: `${((daysBetween(span.from, today) + 0.5) / span.days) * 100}%` }}
        />
      )}
      <TimelineBar
        plain
        task={task}
        bar={barOf(task, span, today)}
        days={span.days}
        done={task.doneOn ? daysBetween(span.from, task.doneOn) : null}
      />
    </span>
  )
}
