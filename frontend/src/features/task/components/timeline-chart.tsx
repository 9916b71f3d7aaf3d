import { Text } from '@mantine/core'
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from '@/i18n'
import { daysBetween, formatDate } from '@/shared/lib/dates'
import type { PlanTimeline } from '../api/timeline-queries'
import { arrowsOf, barOf, dayWidth, type Placed, rowsOf, scaleOf, spanOf } from '../lib/timeline'
import { type DayOff, useDaysOff } from '../lib/use-days-off'
import type { Zoom } from '../lib/zooms'
import { TimelineArrows } from './timeline-arrows'
import classes from './timeline-chart.module.css'
import { TimelineLegend } from './timeline-legend'
import { TimelineRow } from './timeline-row'
import { TimelineScale } from './timeline-scale'

const itemHeight = 38
const taskHeight = 54

/** The plan as bars in time: names stay on the left while the days are moved, the days stay on top. */
export function TimelineChart({ timeline, zoom }: { timeline: PlanTimeline; zoom: Zoom }) {
  const { t } = useTranslation()
  const [active, setActive] = useState<string | null>(null)
  const { today } = timeline
  const width = dayWidth[zoom]
  // pointing at a task draws the chart anew, and not all of it need be laid out again
  const { span, rows, places, height, arrows } = useMemo(() => laidOut(timeline, zoom), [timeline, zoom])
  const daysOff = useDaysOff(span)
  const scroll = useScrollToToday(today <= span.to ? daysBetween(span.from, today) * width : 0, zoom)
  const scale = scaleOf(span, zoom, {
    week: (week, monday) => t('timeline:week', { week, date: formatDate(monday) }),
    month: (month, year) => t('timeline:month', { month, year }),
    shortMonth: (month) => t('timeline:shortMonth', { month }),
    quarter: (quarter, year) => t('timeline:quarter', { quarter, year }),
  })
  const style = {
    '--days': span.days,
    '--width': `${span.days * width}px`,
    '--item-height': `${itemHeight}px`,
    '--task-height': `${taskHeight}px`,
  } as CSSProperties
  return (
    <>
      {span.cut && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('timeline:cut', { from: formatDate(span.from), to: formatDate(span.to) })}
        </Text>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section ref={scroll} className={classes.scroll} aria-label={t('timeline:chart')} tabIndex={0}>
        <div className={classes.chart} style={style}>
          <TimelineScale timeline={timeline} span={span} scale={scale} />
          <div className={classes.body}>
            <Ground
              days={span.days}
              today={daysBetween(span.from, today)}
              zoom={zoom}
              daysOff={daysOff}
              from={span.from}
            />
            <TimelineArrows arrows={arrows} width={span.days * width} height={height} active={active} />
            <ul className={classes.rows}>
              {rows.map((row) =>
                row.kind === 'item' ? (
                  <li key={row.item.id} className={classes.item}>
                    <div className={classes.name} data-depth={row.item.depth}>
                      <span className={classes.label}>{row.item.label}</span>
                      <span className={classes.itemTitle} title={row.item.title}>
                        {row.item.withdrawn
                          ? t('timeline:withdrawn', { title: row.item.title })
                          : row.item.title}
                      </span>
                    </div>
                  </li>
                ) : (
                  <TimelineRow
                    key={row.task.id}
                    task={row.task}
                    bar={places.get(row.task.id)?.bar ?? barOf(row.task, span, today)}
                    days={span.days}
                    done={row.task.doneOn ? daysBetween(span.from, row.task.doneOn) : null}
                    waitsFor={row.task.predecessorIds.flatMap((id) => places.get(id)?.task.title ?? [])}
                    active={active === row.task.id}
                    onActive={setActive}
                  />
                ),
              )}
            </ul>
          </div>
        </div>
      </section>
      <TimelineLegend />
    </>
  )
}

/** Where everything stands, from the top and from the first day. */
function laidOut(timeline: PlanTimeline, zoom: Zoom) {
  const span = spanOf(timeline, zoom)
  const rows = rowsOf(timeline)
  const placed: Placed[] = []
  let height = 0
  for (const row of rows) {
    if (row.kind === 'task')
      placed.push({
        task: row.task,
        bar: barOf(row.task, span, timeline.today),
        middle: height + taskHeight / 2,
      })
    height += row.kind === 'task' ? taskHeight : itemHeight
  }
  const places = new Map(placed.map((one) => [one.task.id, one]))
  return { span, rows, places, height, arrows: arrowsOf(placed, span, dayWidth[zoom]) }
}

/** What lies behind the bars: days off, and today. */
function Ground(props: { days: number; today: number; zoom: Zoom; daysOff: DayOff[]; from: string }) {
  const { days, today, zoom, daysOff, from } = props
  const at = (day: number) => `${(day / days) * 100}%`
  return (
    <div className={classes.ground} aria-hidden>
      {zoom !== 'quarter' &&
        daysOff.map(({ day, name }) => (
          <span
            key={day}
            className={classes.off}
            data-holiday={name ? true : undefined}
            style={{ left: at(daysBetween(from, day)), width: at(1) }}
          />
        ))}
      {today >= 0 && today < days && <span className={classes.today} style={{ left: at(today + 0.5) }} />}
    </div>
  )
}

/** Brings today into sight whenever the scale is another. */
function useScrollToToday(at: number, zoom: Zoom) {
  const element = useRef<HTMLElement>(null)
  const wanted = useRef(at)
  wanted.current = at
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each change of the scale, and only then
  useEffect(() => {
    const box = element.current
    if (box) box.scrollLeft = wanted.current - (box.clientWidth - 320) / 3
  }, [zoom])
  return element
}
