import { expect, it } from 'vitest'
import { isFiltered, openBook } from './document-search'

it('keeps the unit when another of its books is opened', () => {
  const outgoing = { direction: 'OUTGOING', issuingUnitId: 'ward', year: 2026 } as const
  const incoming = openBook(outgoing, 'INCOMING')
  expect(incoming).toEqual({
    direction: 'INCOMING',
    issuingUnitId: undefined,
    receivingUnitId: 'ward',
    year: 2026,
  })
  expect(openBook(incoming, 'OUTGOING')).toEqual({ ...outgoing, receivingUnitId: undefined })
})

it('opens what comes in at the register that the reader keeps', () => {
  expect(openBook({}, 'INCOMING', 'own').receivingUnitId).toBe('own')
  expect(openBook({ issuingUnitId: 'ward' }, 'INCOMING', 'own').receivingUnitId).toBe('ward')
  expect(openBook({}, 'OUTGOING', 'own').issuingUnitId).toBeUndefined()
})

it('counts the book as no filter', () => {
  expect(isFiltered({ direction: 'INTERNAL' })).toBe(false)
  expect(isFiltered({ direction: 'INTERNAL', urgency: 'EXPRESS' })).toBe(true)
})
