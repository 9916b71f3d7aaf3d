import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  formatDate,
  formatInstant,
  isIsoDate,
  monthWeeks,
  parseDate,
  parseTime,
  today,
  weekday,
  weekNumber,
  weekOf,
} from './dates'

const now = '2026-03-05'

describe('dates', () => {
  it('takes the day in Vietnam whatever zone the browser is in', () => {
    expect(today(new Date('2026-03-04T17:00:00Z'))).toBe('2026-03-05')
    expect(today(new Date('2026-03-04T16:59:59Z'))).toBe('2026-03-04')
    expect(formatInstant('2026-03-04T17:05:00Z')).toBe('00:05 05/03/2026')
  })

  it('writes the day first', () => {
    expect(formatDate('2026-03-05')).toBe('05/03/2026')
    expect(formatDate(null)).toBe('')
  })

  it.each([
    ['5/3/2026', '2026-03-05'],
    ['05-03-2026', '2026-03-05'],
    ['5.3.26', '2026-03-05'],
    ['05032026', '2026-03-05'],
    ['5/3', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['hôm nay', '2026-03-05'],
    ['HÔM NAY', '2026-03-05'],
    ['hom nay', '2026-03-05'],
    ['ngày mai', '2026-03-06'],
    ['hôm qua', '2026-03-04'],
    ['29/2/2024', '2024-02-29'],
  ])('reads %s', (typed, iso) => expect(parseDate(typed, now)).toBe(iso))

  it('reads the same words in decomposed letters', () => {
    expect(parseDate('hôm nay'.normalize('NFD'), now)).toBe(now)
  })

  it.each(['3/13/2026', '29/2/2026', '31/4/2026', '1/1/1899', 'mốt', ''])('refuses %s', (typed) =>
    expect(parseDate(typed, now)).toBeNull(),
  )

  it.each([
    ['8h', '08:00'],
    ['8:30', '08:30'],
    ['8h30', '08:30'],
    ['8 giờ'.replace(' giờ', 'g'), '08:00'],
    ['0830', '08:30'],
    ['24:00', null],
    ['8:75', null],
  ])('reads the time %s', (typed, time) => expect(parseTime(typed)).toBe(time))

  it('knows which dates are real', () => {
    expect(isIsoDate('2024-02-29')).toBe(true)
    expect(isIsoDate('2026-02-29')).toBe(false)
    expect(isIsoDate('5/3/2026')).toBe(false)
  })

  it('counts days and months', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(daysBetween('2026-03-01', '2026-02-27')).toBe(-2)
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(weekday('2026-03-01')).toBe(7)
  })

  it('shows a month in whole weeks from Monday', () => {
    const weeks = monthWeeks('2026-03')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]?.[0]).toBe('2026-02-23')
    expect(weeks.at(-1)?.at(-1)).toBe('2026-04-05')
  })

  it('numbers weeks by their Thursday', () => {
    expect(weekNumber('2026-12-31')).toBe(53)
    expect(weekNumber('2027-01-03')).toBe(53)
    expect(weekNumber('2027-01-04')).toBe(1)
    expect(weekOf('2026-11-29')[0]).toBe('2026-11-23')
  })
})
