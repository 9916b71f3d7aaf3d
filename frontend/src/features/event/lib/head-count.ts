import { parseNumber } from '@/shared/lib/numbers'

export type CountFault = 'required' | 'notNumber' | 'negative' | 'fraction' | 'tooMany'

/** What is wrong with a typed head-count; a count goes into a record that is final, so nothing is guessed. */
export function countFault(typed: string, max: number): CountFault | null {
  const text = typed.trim()
  if (text === '') return 'required'
  if (/^[-−–]\s*\d/.test(text)) return 'negative'
  const value = parseNumber(text)
  if (value === null) return /^\d+\.\d+$/.test(text) ? 'fraction' : 'notNumber'
  if (!Number.isInteger(value)) return 'fraction'
  return value > max ? 'tooMany' : null
}

/** A count that has no fault, as a number. */
export function countOf(typed: string): number {
  return parseNumber(typed.trim()) ?? 0
}
