import { describe, expect, it } from 'vitest'
import type { PlanTimeline, TimelineTask } from '../api/timeline-queries'
import { arrowsOf, barOf, rowsOf, scaleOf, spanOf } from './timeline'

const task = (more: Partial<TimelineTask>): TimelineTask => ({
  id: 'a',
  title: 'Việc',
  leadUnit: null,
  childTotal: 0,
  childDone: 0,
  startsOn: '2026-03-02',
  dueOn: '2026-03-11',
  dueIn: null,
  doneOn: null,
  percent: 0,
  state: 'ASSIGNED',
  lateness: 'IN_TIME',
  predecessorIds: [],
  unseenPredecessors: 0,
  waitsFor: 0,
  ...more,
})

const item = (label: string, tasks: TimelineTask[] = []) => ({
  id: label,
  label,
  title: label,
  depth: label.split('.').length - 1,
  withdrawn: false,
  tasks,
})

const timeline = (items: PlanTimeline['items'], more: Partial<PlanTimeline> = {}): PlanTimeline => ({
  plan: { id: 'p', symbol: null, title: 'Kế hoạch' },
  status: 'ISSUED',
  issuingUnit: { id: 'u', name: 'Đơn vị' },
  startsOn: '2026-03-01',
  endsOn: '2026-03-31',
  issuedOn: '2026-03-01',
  today: '2026-03-05',
  items,
  ...more,
})

const words = {
  week: (number: number) => `W${number}`,
  month: (month: number, year: string) => `${month}/${year}`,
  shortMonth: (month: number) => `M${month}`,
  quarter: (quarter: number, year: string) => `Q${quarter}/${year}`,
}

describe('the span', () => {
  it('holds every day that there is to show, in whole weeks or months', () => {
    const late = timeline([item('I', [task({ doneOn: '2026-05-20' })])])
    expect(spanOf(late, 'week')).toEqual({ from: '2026-02-23', to: '2026-05-31', days: 98, cut: false })
    expect(spanOf(late, 'month')).toMatchObject({ from: '2026-02-01', to: '2026-06-30' })
  })

  it('is around today where nothing has a date', () => {
    const bare = timeline([], { startsOn: null, endsOn: null })
    expect(spanOf(bare, 'month')).toMatchObject({ from: '2026-03-01', to: '2026-03-31' })
  })
})

describe('a span of very many days', () => {
  it('is cut around today', () => {
    const far = timeline([item('I', [task({ dueOn: '2199-01-01' })])])
    const span = spanOf(far, 'week')
    expect(span.cut).toBe(true)
    expect(span.from <= far.today && far.today <= span.to).toBe(true)
    expect(span.days).toBeLessThan(430)
  })

  it('leaves out today where the work is over', () => {
    const past = timeline(
      [
        item('I', [
          task({
            doneOn: '2020-03-10',
            lateness: 'DONE_ON_TIME',
            startsOn: '2020-03-01',
            dueOn: '2020-03-20',
          }),
        ]),
      ],
      {
        status: 'CONCLUDED',
        startsOn: '2020-03-01',
        endsOn: '2020-12-31',
      },
    )
    expect(spanOf(past, 'month')).toMatchObject({ from: '2020-02-01', to: '2021-01-31', cut: false })
  })
})

describe('a bar', () => {
  const span = { from: '2026-03-01', to: '2026-03-31', days: 31, cut: false }
  const bar = (more: Partial<TimelineTask>, today = '2026-03-05') => barOf(task(more), span, today)

  it('runs from the first day to the due date, both included', () => {
    expect(bar({})).toEqual({ start: 1, length: 10, late: 0, openEnded: false })
  })

  it('goes on until today while it is overdue, and until it was done', () => {
    expect(bar({ lateness: 'OVERDUE' }, '2026-03-14')).toMatchObject({ length: 10, late: 3 })
    expect(bar({ lateness: 'DONE_LATE', doneOn: '2026-03-13' }, '2026-03-20')).toMatchObject({ late: 2 })
    expect(bar({ lateness: 'DONE_ON_TIME', doneOn: '2026-03-09' })).toMatchObject({ length: 10, late: 0 })
  })

  it('has no end without a due date', () => {
    expect(bar({ dueOn: null })).toMatchObject({ start: 1, length: 4, openEnded: true })
    expect(bar({ dueOn: null, startsOn: '2026-03-20' })).toMatchObject({ start: 19, length: 1 })
  })

  it('stands at its due date where it would begin after it, or nobody knows when', () => {
    expect(bar({ startsOn: '2026-03-20' })).toMatchObject({ start: 10, length: 1 })
    expect(bar({ startsOn: null })).toMatchObject({ start: 10, length: 1 })
  })
})

it('shows items that have tasks, and those above them', () => {
  const rows = rowsOf(timeline([item('I'), item('I.1', [task({})]), item('I.2'), item('II')]))
  expect(rows.map((row) => (row.kind === 'item' ? row.item.label : row.task.id))).toEqual(['I', 'I.1', 'a'])
})

describe('the scale', () => {
  const span = spanOf(timeline([]), 'month')

  it('has months over weeks', () => {
    const [months, weeks] = scaleOf(span, 'month', words)
    expect(months.map(({ label }) => label)).toEqual(['2/2026', '3/2026', '4/2026'])
    expect(months.reduce((sum, { length }) => sum + length, 0)).toBe(span.days)
    expect(weeks[0]).toEqual({ at: 1, length: 7, label: '02/02' })
  })

  it('has quarters over months, the first one cut', () => {
    const [quarters, months] = scaleOf(span, 'quarter', words)
    expect(quarters.map(({ label, length }) => [label, length])).toEqual([
      ['Q1/2026', 59],
      ['Q2/2026', 30],
    ])
    expect(months.map(({ label }) => label)).toEqual(['M2', 'M3', 'M4'])
  })

  it('has weeks over days', () => {
    const week = spanOf(timeline([]), 'week')
    const [weeks, days] = scaleOf(week, 'week', words)
    expect(weeks[0]?.label).toBe('W9')
    expect(days).toHaveLength(week.days)
  })
})

describe('an arrow', () => {
  const span = { from: '2026-03-01', to: '2026-03-31', days: 31, cut: false }
  const place = (one: TimelineTask, middle: number) => ({
    task: one,
    bar: barOf(one, span, '2026-03-05'),
    middle,
  })

  it('leads from the end of a task to the beginning of what waits for it', () => {
    const later = task({
      id: 'b',
      startsOn: '2026-03-12',
      dueOn: '2026-03-20',
      predecessorIds: ['a', 'hidden'],
    })
    const [arrow, ...more] = arrowsOf([place(task({}), 10), place(later, 60)], span, 10)
    expect(more).toEqual([])
    expect(arrow).toMatchObject({ from: 'a', to: 'b', waits: true })
    expect(arrow?.path).toBe('M110,10h8V38H98V60H105')
  })

  it('goes straight where there is room, from the day on which the first was done', () => {
    const later = task({ id: 'b', startsOn: '2026-03-12', dueOn: '2026-03-20', predecessorIds: ['a'] })
    const [arrow] = arrowsOf([place(task({ doneOn: '2026-03-06' }), 10), place(later, 60)], span, 10)
    expect(arrow).toMatchObject({ waits: false, path: 'M60,10H68V60H105' })
  })
})
