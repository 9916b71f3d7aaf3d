import { expect, it } from 'vitest'
import { formatNumber, formatShare, formatSize, parseNumber } from './numbers'

it('writes numbers as Vietnamese do', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5')
  expect(formatShare(2, 3)).toBe('66,7%')
  expect(formatShare(0, 0)).toBe('–')
  expect(formatSize(1_258_291)).toBe('1,2 MB')
})

it.each([
  ['1.234,5', 1234.5],
  ['1234,5', 1234.5],
  ['12', 12],
  ['-3', -3],
  ['1.234.567', 1_234_567],
])('reads %s', (typed, number) => expect(parseNumber(typed)).toBe(number))

it.each(['1,234.5', '12.34', 'mười', '', '1e5'])('refuses %s', (typed) =>
  expect(parseNumber(typed)).toBeNull(),
)
