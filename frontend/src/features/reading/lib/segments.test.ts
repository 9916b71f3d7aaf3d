import { expect, test } from 'vitest'
import { segmentsOf } from './segments'

test('a text is cut where proposals begin and end, the shortest first', () => {
  const places = [
    { id: 'item', from: 0, to: 9 },
    { id: 'date', from: 6, to: 9 },
  ]
  expect(segmentsOf('Trước 5/8', places)).toEqual([
    { from: 0, text: 'Trước ', proposals: ['item'] },
    { from: 6, text: '5/8', proposals: ['date', 'item'] },
  ])
})

test('places count code points, not halves of them', () => {
  const [, found] = segmentsOf('😀 ngày', [{ id: 'a', from: 2, to: 6 }])
  expect(found?.text).toBe('ngày')
})
