import { describe, expect, it } from 'vitest'
import type { CalendarDay } from './day-queries'
import { lunarShort } from './lunar'

const day = (lunar: Partial<CalendarDay['lunar']>) =>
  ({ lunar: { day: 1, month: 6, leap: false, year: 'Ất Tị', ...lunar } }) as CalendarDay

describe('lunar dates', () => {
  it('name the month on its first day alone', () => {
    expect(lunarShort(day({ day: 15 }))).toBe('15')
    expect(lunarShort(day({}))).toBe('1/6')
    expect(lunarShort(day({ leap: true }))).toBe('1/6N')
  })
})
