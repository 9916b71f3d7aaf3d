import { expect, test } from 'vitest'
import { isToBeGiven } from './to-be-given'

test('a task of a draft is still to be given; one of an issued plan or without a plan has been', () => {
  expect(isToBeGiven({ plan: { id: '1', title: 'Dự thảo', symbol: null } })).toBe(true)
  expect(isToBeGiven({ plan: { id: '1', title: 'Kế hoạch', symbol: '03/KH-UBND' } })).toBe(false)
  expect(isToBeGiven({ plan: null })).toBe(false)
})
