import { schemaResolver } from '@mantine/form'
import * as v from 'valibot'
import type { TFunction } from '@/i18n'
import { rules } from '@/shared/form/rules'
import { isIsoDate, weekday, weekOf } from '@/shared/lib/dates'
import type { Recurrence, RuleQuery } from '../api/series-api'

export type Frequency = Recurrence['frequency']
export const frequencies: Frequency[] = ['WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']
export const offDays: Recurrence['offDay'][] = ['WORKING_DAY_BEFORE', 'WORKING_DAY_AFTER', 'KEEP']
export const ends = ['never', 'until', 'times'] as const
export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const

/** The 31st is the last day of every month, also of a shorter one. */
export const lastDay = 31
const mostTimes = 500
const mostDaysAhead = 366

/** How many months the period has of which one is chosen; none where there is nothing to choose. */
export const monthsOf: Record<Frequency, number> = { WEEK: 0, MONTH: 0, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }
const daysAhead: Record<Frequency, number> = { WEEK: 7, MONTH: 20, QUARTER: 30, HALF_YEAR: 30, YEAR: 60 }

export type RecurrenceValues = {
  frequency: Frequency
  weekday: NonNullable<Recurrence['weekday']>
  monthDay: string
  month: string
  startsOn: string
  offDay: Recurrence['offDay']
  ends: (typeof ends)[number]
  until: string
  times: string
  daysAhead: string
}

export function emptyRecurrence(today: string): RecurrenceValues {
  return {
    frequency: 'MONTH',
    weekday: 'FRIDAY',
    monthDay: '5',
    month: '1',
    startsOn: today,
    offDay: 'WORKING_DAY_BEFORE',
    ends: 'never',
    until: '',
    times: '',
    daysAhead: String(daysAhead.MONTH),
  }
}

/** Another frequency is given as long ahead as is usual for it, and in the last month of its period. */
export function withFrequency(values: RecurrenceValues, frequency: Frequency): RecurrenceValues {
  return {
    ...values,
    frequency,
    month: String(monthsOf[frequency] || 1),
    daysAhead: String(daysAhead[frequency]),
  }
}

/** As the rule stands, beginning anew with the task of this number, which is due on this day. */
export function recurrenceOf(
  series: { recurrence: Recurrence; daysAhead: number; firstNumber: number },
  from: { number: number; dueOn: string | null },
): RecurrenceValues {
  const { recurrence: rule } = series
  const rest = rule.times ? rule.times - (from.number - series.firstNumber) : null
  return {
    frequency: rule.frequency,
    weekday: rule.weekday ?? 'FRIDAY',
    monthDay: String(rule.monthDay ?? 5),
    month: String(rule.month ?? 1),
    startsOn: from.number > series.firstNumber && from.dueOn ? periodOf(rule, from.dueOn) : rule.startsOn,
    offDay: rule.offDay,
    ends: rule.until ? 'until' : rule.times ? 'times' : 'never',
    until: rule.until ?? '',
    times: rest ? String(rest) : '',
    daysAhead: String(series.daysAhead),
  }
}

/** The first day of the week or month that the day is in. */
function periodOf({ frequency }: Recurrence, day: string): string {
  return frequency === 'WEEK' ? (weekOf(day)[0] ?? day) : `${day.slice(0, 7)}-01`
}

export function toRecurrence(values: RecurrenceValues): Recurrence {
  const weekly = values.frequency === 'WEEK'
  return {
    frequency: values.frequency,
    startsOn: values.startsOn,
    weekday: weekly ? values.weekday : null,
    monthDay: weekly ? null : Number(values.monthDay),
    month: monthsOf[values.frequency] > 0 ? Number(values.month) : null,
    until: values.ends === 'until' ? values.until : null,
    times: values.ends === 'times' ? Number(values.times) : null,
    offDay: values.offDay,
  }
}

/** As the rule is asked about: what it does not have is left out of the address. */
export function toQuery(values: RecurrenceValues): RuleQuery {
  const { weekday, monthDay, month, until, times, ...rest } = toRecurrence(values)
  return {
    ...rest,
    ...(weekday && { weekday }),
    ...(monthDay && { monthDay }),
    ...(month && { month }),
    ...(until && { until }),
    ...(times && { times }),
  }
}

/** Whether there is enough of the rule to ask for its days. */
export function isWhole(values: RecurrenceValues): boolean {
  return (
    isIsoDate(values.startsOn) &&
    (values.ends !== 'until' || isIsoDate(values.until)) &&
    (values.ends !== 'times' || isCount(values.times, 1, mostTimes))
  )
}

const isCount = (typed: string, least: number, most: number) =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= least && Number(typed) <= most

/** What is wrong with the rule, by field. */
export function recurrenceRules(t: TFunction) {
  const { date, optionalDate } = rules(t)
  const count = (least: number, most: number) =>
    v.pipe(
      v.string(),
      v.check((typed) => isCount(typed, least, most), t('series:badCount', { least, most })),
    )
  const common = { startsOn: date, daysAhead: count(0, mostDaysAhead) }
  const checks = {
    never: schemaResolver(v.object(common), { sync: true }),
    until: schemaResolver(v.object({ ...common, until: date }), { sync: true }),
    times: schemaResolver(v.object({ ...common, times: count(1, mostTimes), until: optionalDate }), {
      sync: true,
    }),
  }
  return (values: RecurrenceValues) => checks[values.ends](values)
}

/** The name of a day's weekday in the texts. */
export const weekdayKey = (day: string) => `event:weekday.${weekday(day)}`

/** The rule's fields by the names of the API, where they are the rule's own. */
export const recurrenceFields = Object.fromEntries(
  ['frequency', 'weekday', 'monthDay', 'month', 'startsOn', 'until', 'times', 'offDay'].map((name) => [
    `recurrence.${name}`,
    name,
  ]),
)
