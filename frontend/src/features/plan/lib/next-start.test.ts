import { expect, test } from 'vitest'
import { laterYear, nextStart } from './next-start'

test('a start moves to the same day of the next year', () => {
  expect(nextStart('2025-01-15')).toBe('2026-01-15')
  expect(nextStart('2024-02-29')).toBe('2025-02-28')
  expect(nextStart(null)).toBe('')
})

test('a title is proposed with the next year where it names the first year of the plan', () => {
  expect(laterYear({ title: 'Phong trào năm 2025', startsOn: '2025-01-01' })).toBe('Phong trào năm 2026')
  expect(laterYear({ title: 'Số 120251/KH năm 2020', startsOn: '2025-01-01' })).toBe('Số 120251/KH năm 2020')
  expect(laterYear({ title: 'Phong trào năm 2025', startsOn: null })).toBe('Phong trào năm 2025')
})
