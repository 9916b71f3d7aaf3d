import { expect, it } from 'vitest'
import { averagePercent } from './average-percent'

it('says 100 % only when every part has it', () => {
  expect(averagePercent([100, 100, 99])).toBe(99)
  expect(averagePercent([100, 100])).toBe(100)
})

it('is nothing without a part', () => expect(averagePercent([])).toBe(0))
