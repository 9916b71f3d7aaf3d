import { expect, it } from 'vitest'
import { typeOfSymbol } from './abbreviation'

it('reads the type from the symbol', () => {
  expect(typeOfSymbol('656/KH-UBND')).toBe('PLAN')
  expect(typeOfSymbol('Số: 50 - CT/TU')).toBe('DIRECTIVE')
  expect(typeOfSymbol('12/qđ-ubnd')).toBe('DECISION')
  expect(typeOfSymbol('12/QĐ-UBND'.normalize('NFD'))).toBe('DECISION')
  expect(typeOfSymbol('124/2021/TT-BCA')).toBe('CIRCULAR')
  expect(typeOfSymbol('03/TTr-CAP')).toBe('SUBMISSION')
  expect(typeOfSymbol('91/2025/QH15')).toBe('LAW')
})

it('guesses nothing from what it does not know', () => {
  expect(typeOfSymbol('30/2020/NĐ-CP')).toBeNull()
  expect(typeOfSymbol('kế hoạch')).toBeNull()
  expect(typeOfSymbol('')).toBeNull()
})
