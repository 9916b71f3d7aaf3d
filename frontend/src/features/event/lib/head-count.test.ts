import { describe, expect, it } from 'vitest'
import { countFault, countOf } from './head-count'

describe('head-count', () => {
  it('takes whole numbers as they are written', () => {
    expect(countFault('120', 1000)).toBeNull()
    expect(countFault(' 1.250 ', 2000)).toBeNull()
    expect(countFault('0', 1000)).toBeNull()
    expect(countOf(' 1.250 ')).toBe(1250)
  })

  it('never turns a negative or fractional number into another one', () => {
    expect(countFault('-5', 1000)).toBe('negative')
    expect(countFault('- 5', 1000)).toBe('negative')
    expect(countFault('−5', 1000)).toBe('negative')
    expect(countFault('1,5', 1000)).toBe('fraction')
    expect(countFault('1.5', 1000)).toBe('fraction')
  })

  it('says what else is wrong', () => {
    expect(countFault('  ', 1000)).toBe('required')
    expect(countFault('about 5', 1000)).toBe('notNumber')
    expect(countFault('1.001', 1000)).toBe('tooMany')
  })
})
