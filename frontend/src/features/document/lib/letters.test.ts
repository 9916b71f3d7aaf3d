import { describe, expect, test } from 'vitest'
import { lettersOf } from './letters'

describe('what follows the number', () => {
  test.each([
    ['656/KH-UBND', 'KH-UBND'],
    ['12a/KH-UBND', 'KH-UBND'],
    ['50-CT/TU', '-CT/TU'],
    ['05/2026/NQ-HĐND', '/2026/NQ-HĐND'],
  ])('of %s is %s', (symbol, letters) => {
    expect(lettersOf(symbol)).toBe(letters)
  })
})
