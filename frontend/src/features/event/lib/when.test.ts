import { expect, it } from 'vitest'
import { isLong, touches, when } from './when'

const t = (key: string) => key

it('says when an event is held', () => {
  expect(when({ startsOn: '2026-08-19', startTime: '08:00:00', endTime: '11:30', allDay: false }, t)).toBe(
    '08:00–11:30, 19/08/2026',
  )
  expect(when({ startsOn: '2026-08-19', allDay: true, startTime: '08:00' }, t)).toBe('19/08/2026')
  expect(when({ startsOn: '2026-08-18', endsOn: '2026-08-19', startTime: '08:00' }, t)).toBe(
    '08:00 18/08/2026 – 19/08/2026',
  )
  expect(when({ windowFrom: '2026-07-01', windowTo: '2026-08-19' }, t)).toBe('01/07/2026 – 19/08/2026')
  expect(when({}, t)).toBe('event:toBeFixed')
})

it('touches every day of its span', () => {
  const event = { startsOn: '2026-08-18', endsOn: '2026-08-20' }
  expect(
    ['2026-08-17', '2026-08-18', '2026-08-19', '2026-08-20', '2026-08-21'].map((day) => touches(event, day)),
  ).toEqual([false, true, true, true, false])
})

it('tells what runs for more than a week from what is held', () => {
  expect(isLong({ startsOn: '2026-08-01', endsOn: '2026-08-19' })).toBe(true)
  expect(isLong({ startsOn: '2026-08-18', endsOn: '2026-08-20' })).toBe(false)
  expect(isLong({ startsOn: '2026-08-18' })).toBe(false)
})
