import { describe, expect, it } from 'vitest'
import type { Recurrence } from '../api/series-api'
import { emptyRecurrence, isWhole, recurrenceOf, toRecurrence, withFrequency } from './recurrence-values'

const rule: Recurrence = {
  frequency: 'MONTH',
  startsOn: '2026-01-01',
  weekday: null,
  monthDay: 5,
  month: null,
  until: null,
  times: 12,
  offDay: 'KEEP',
}

describe('the values of a rule', () => {
  it('send only what its frequency has', () => {
    const monthly = emptyRecurrence('2026-11-29')
    expect(toRecurrence(monthly)).toMatchObject({ monthDay: 5, weekday: null, month: null, until: null })
    expect(toRecurrence(withFrequency(monthly, 'WEEK'))).toMatchObject({ weekday: 'FRIDAY', monthDay: null })
    expect(toRecurrence(withFrequency(monthly, 'QUARTER'))).toMatchObject({ month: 3, monthDay: 5 })
  })

  it('begin anew with the task that is changed', () => {
    const series = { recurrence: rule, daysAhead: 20, firstNumber: 1 }
    expect(recurrenceOf(series, { number: 1, dueOn: '2026-01-05' })).toMatchObject({
      startsOn: '2026-01-01',
      times: '12',
    })
    expect(recurrenceOf(series, { number: 4, dueOn: '2026-04-03' })).toMatchObject({
      startsOn: '2026-04-01',
      times: '9',
    })
    const weekly: Recurrence = { ...rule, frequency: 'WEEK', weekday: 'FRIDAY', monthDay: null, times: null }
    expect(recurrenceOf({ ...series, recurrence: weekly }, { number: 2, dueOn: '2026-01-09' }).startsOn).toBe(
      '2026-01-05',
    )
  })

  it('are asked about once they are whole', () => {
    const values = emptyRecurrence('2026-11-29')
    expect(isWhole(values)).toBe(true)
    expect(isWhole({ ...values, ends: 'until' })).toBe(false)
    expect(isWhole({ ...values, ends: 'times', times: '0' })).toBe(false)
    expect(isWhole({ ...values, startsOn: 'mai' })).toBe(false)
  })
})
