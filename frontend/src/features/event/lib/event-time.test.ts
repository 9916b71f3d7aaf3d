import { expect, test } from 'vitest'
import type { TFunction } from '@/i18n'
import { movedEnd, type TypedTime, timeErrors } from './event-time'

const words = ((key: string) => key) as TFunction
const typed = (values: Partial<TypedTime>) =>
  timeErrors({ startsOn: '2026-11-24', endsOn: '', startTime: '', endTime: '', ...values }, words)

test('an event ends after it began', () => {
  expect(typed({ startTime: '8h', endTime: '11h' })).toEqual({})
  expect(typed({ startTime: '8h', endTime: '8:00' })).toHaveProperty('endTime')
  expect(typed({ startTime: '8h', endTime: '7h', endsOn: '2026-11-24' })).toHaveProperty('endTime')
  expect(typed({ startTime: '8h', endTime: '7h', endsOn: '2026-11-25' })).toEqual({})
  expect(typed({ endTime: '11h' })).toHaveProperty('startTime')
  expect(typed({ endsOn: '2026-11-23' })).toHaveProperty('endsOn')
})

test('an event that moves lasts as long as before', () => {
  const training = { startsOn: '2026-11-24', endsOn: '2026-11-26' }
  expect(movedEnd(training, '2026-12-30')).toBe('2027-01-01')
  expect(movedEnd({ startsOn: '2026-11-24' }, '2026-12-30')).toBe('')
  expect(movedEnd(training, '30')).toBe('')
})
