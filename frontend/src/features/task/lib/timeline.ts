import { addDays, addMonths, daysBetween, weekday, weekNumber, weekOf } from '@/shared/lib/dates'
import type { PlanTimeline, TimelineItem, TimelineTask } from '../api/timeline-queries'
import type { Zoom } from './zooms'

/** How wide a day is drawn. */
export const dayWidth: Record<Zoom, number> = { week: 26, month: 9, quarter: 3 }

/** Days behind the last one, for what is written beside its bar. */
const room: Record<Zoom, number> = { week: 5, month: 14, quarter: 40 }

/** How many days are drawn at most; what is further off stands in the table. */
const mostDays: Record<Zoom, number> = { week: 400, month: 1500, quarter: 4500 }

/** The days that are drawn, both included. */
export type Span = {
  from: string
  to: string
  days: number
  /** Whether some of it lies beyond what is drawn. */
  cut: boolean
}

/** Where a task stands on the line, in days from the first one drawn. */
export type Bar = {
  start: number
  length: number
  /** Days behind the due date that it took, or has taken so far. */
  late: number
  /** It is due, but nobody has said when. */
  openEnded: boolean
}

export type Tick = { at: number; length: number; label: string; title?: string }

export type Row =
  | { kind: 'item'; item: TimelineItem }
  | { kind: 'task'; item: TimelineItem; task: TimelineTask; number: number }

const monthOf = (day: string) => day.slice(0, 7)

/** Whole weeks or months around all that there is to show; with today in it while there is work to do. */
export function spanOf(timeline: PlanTimeline, zoom: Zoom): Span {
  const { today } = timeline
  const tasks = timeline.items.flatMap((item) => item.tasks)
  const going = timeline.status !== 'CONCLUDED' && timeline.status !== 'REVOKED'
  const days = tasks
    .flatMap(({ startsOn, dueOn, doneOn }) => [startsOn, dueOn, doneOn])
    .concat(timeline.startsOn, timeline.endsOn)
    .concat(going || tasks.some(({ lateness }) => lateness === 'OVERDUE') ? today : null)
    .filter((day) => typeof day === 'string')
    .sort()
  const begin = days[0] ?? today
  const end = days.at(-1) ?? today
  const most = mostDays[zoom]
  const cut = daysBetween(begin, end) > most
  const from = cut ? nearest(today, begin, addDays(end, -most), -most / 4) : begin
  const whole = around(addDays(from, -3), addDays(cut ? addDays(from, most) : end, room[zoom]), zoom)
  return { ...whole, days: daysBetween(whole.from, whole.to) + 1, cut }
}

/** So many days from a day, but neither before the earliest nor after the latest. */
function nearest(day: string, earliest: string, latest: string, days: number): string {
  const wanted = addDays(day, Math.round(days))
  return wanted < earliest ? earliest : wanted > latest ? latest : wanted
}

function around(first: string, last: string, zoom: Zoom): { from: string; to: string } {
  const from = zoom === 'week' ? (weekOf(first)[0] ?? first) : `${monthOf(first)}-01`
  const to = zoom === 'week' ? (weekOf(last)[6] ?? last) : addDays(`${addMonths(monthOf(last), 1)}-01`, -1)
  return { from, to }
}

/** Whether it would begin after it is due. */
export function isTooSoon({ startsOn, dueOn }: TimelineTask): boolean {
  return typeof startsOn === 'string' && typeof dueOn === 'string' && startsOn > dueOn
}

export function barOf(task: TimelineTask, span: Span, today: string): Bar {
  const due = task.dueOn ?? null
  const begin = task.startsOn ?? null
  const start = (isTooSoon(task) ? due : begin) ?? due ?? task.doneOn ?? today
  const openEnded = due === null
  const end = due ?? task.doneOn ?? (start > today ? start : today)
  const until = task.doneOn ?? (task.lateness === 'OVERDUE' ? today : null)
  return {
    start: daysBetween(span.from, start),
    length: Math.max(daysBetween(start, end), 0) + 1,
    late: due !== null && until !== null && until > due ? daysBetween(due, until) : 0,
    openEnded,
  }
}

/** The items that have tasks or are above such, each with its tasks. */
export function rowsOf(timeline: PlanTimeline): Row[] {
  const shown = timeline.items.filter(
    (item, index) =>
      item.tasks.length > 0 ||
      timeline.items
        .slice(index + 1)
        .some(({ label, tasks }) => tasks.length > 0 && label.startsWith(`${item.label}.`)),
  )
  return shown.flatMap((item): Row[] => [
    { kind: 'item', item },
    ...item.tasks.map((task, index): Row => ({ kind: 'task', item, task, number: index + 1 })),
  ])
}

function eachMonth(span: Span, months: number, label: (month: string) => string): Tick[] {
  const ticks: Tick[] = []
  let month = monthOf(span.from)
  if (months === 3) month = addMonths(month, -((Number(month.slice(5)) - 1) % 3))
  for (; `${month}-01` <= span.to; month = addMonths(month, months)) {
    const next = `${addMonths(month, months)}-01`
    const begin = `${month}-01` < span.from ? span.from : `${month}-01`
    const end = next > span.to ? addDays(span.to, 1) : next
    ticks.push({ at: daysBetween(span.from, begin), length: daysBetween(begin, end), label: label(month) })
  }
  return ticks
}

function eachWeek(span: Span, label: (monday: string) => string): Tick[] {
  const ticks: Tick[] = []
  for (let day = addDays(span.from, (8 - weekday(span.from)) % 7); day <= span.to; day = addDays(day, 7)) {
    const length = Math.min(7, daysBetween(day, span.to) + 1)
    ticks.push({ at: daysBetween(span.from, day), length, label: label(day) })
  }
  return ticks
}

type Words = {
  week: (number: number, monday: string) => string
  month: (month: number, year: string) => string
  shortMonth: (month: number) => string
  quarter: (quarter: number, year: string) => string
}

/** The two lines of the scale. */
export function scaleOf(span: Span, zoom: Zoom, words: Words): [Tick[], Tick[]] {
  const month = (of: string) => words.month(Number(of.slice(5)), of.slice(0, 4))
  if (zoom === 'week') {
    const days = Array.from({ length: span.days }, (_, at) => {
      const day = addDays(span.from, at)
      return { at, length: 1, label: String(Number(day.slice(8))), title: day }
    })
    return [eachWeek(span, (monday) => words.week(weekNumber(monday), monday)), days]
  }
  if (zoom === 'month')
    return [eachMonth(span, 1, month), eachWeek(span, (monday) => `${monday.slice(8)}/${monday.slice(5, 7)}`)]
  return [
    eachMonth(span, 3, (of) => words.quarter(Math.ceil(Number(of.slice(5)) / 3), of.slice(0, 4))),
    eachMonth(span, 1, (of) => words.shortMonth(Number(of.slice(5)))),
  ]
}

/** Where a bar ends for those that wait for it: at its due date, or when it was done. */
const endOf = (bar: Bar, task: TimelineTask, span: Span) =>
  task.doneOn ? daysBetween(span.from, task.doneOn) + 1 : bar.start + bar.length

export type Placed = { task: TimelineTask; bar: Bar; middle: number }
export type Arrow = { from: string; to: string; waits: boolean; path: string; head: string }

const reach = 8

/** The arrows from each task to those that wait for it, in the drawing's pixels. */
export function arrowsOf(placed: Placed[], span: Span, width: number): Arrow[] {
  const byId = new Map(placed.map((one) => [one.task.id, one]))
  return placed.flatMap((later) =>
    later.task.predecessorIds.flatMap((id): Arrow[] => {
      const earlier = byId.get(id)
      if (!earlier) return []
      const x1 = endOf(earlier.bar, earlier.task, span) * width
      const x2 = later.bar.start * width
      const { middle: y1 } = earlier
      const { middle: y2 } = later
      const down = y2 > y1 ? 1 : -1
      const path =
        x2 - x1 >= 2 * reach
          ? `M${x1},${y1}H${x1 + reach}V${y2}H${x2 - 5}`
          : `M${x1},${y1}h${reach}V${y2 - down * 22}H${x2 - reach - 4}V${y2}H${x2 - 5}`
      return [
        {
          from: id,
          to: later.task.id,
          waits: !earlier.task.doneOn,
          path,
          head: `M${x2 - 7},${y2 - 4}L${x2},${y2}L${x2 - 7},${y2 + 4}Z`,
        },
      ]
    }),
  )
}
