import { expect, test } from 'vitest'
import type { DocumentSummary } from '../api/document-queries'
import { latestOfYear } from './latest-number'

const document = (number: number, issuedOn: string) => ({ number, issuedOn }) as DocumentSummary

test('the highest number of the year counts, not the latest day nor another year', () => {
  const found = latestOfYear(
    [document(2, '2026-11-24'), document(3, '2026-11-20'), document(90, '2025-12-30')],
    '2026',
  )
  expect(found?.number).toBe(3)
})

test('a year without a document has none', () => {
  expect(latestOfYear([document(90, '2025-12-30')], '2026')).toBeUndefined()
})
