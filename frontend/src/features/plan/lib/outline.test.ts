import { expect, it } from 'vitest'
import type { PlanItem } from '../api/plan-queries'
import { moves, outline, ownLabel } from './outline'

const item = (id: string, parentId: string | null, position: number, label: string): PlanItem => ({
  id,
  parentId,
  position,
  label,
  title: id,
  text: '',
  amendsItemId: null,
  weight: 1,
  derivedFrom: null,
  version: 1,
  externalId: null,
})
const items = [
  item('a', null, 1, 'I'),
  item('a1', 'a', 1, 'I.1'),
  item('a2', 'a', 2, 'I.2'),
  item('b', null, 2, 'II'),
]

it('knows how deep each item stands', () => {
  expect(outline(items).map((node) => node.depth)).toEqual([1, 2, 2, 1])
})

it('prints only the last part of a label', () => {
  expect(ownLabel('II.3.a')).toBe('a')
  expect(ownLabel('IV')).toBe('IV')
})

it('offers only moves that lead somewhere', () => {
  const [a, a1, a2] = outline(items)
  expect(a && moves(a, items)).toMatchObject({
    up: undefined,
    down: { parentId: null, position: 2 },
    in: undefined,
  })
  expect(a1 && moves(a1, items).out).toEqual({ parentId: null, position: 2 })
  expect(a2 && moves(a2, items)).toMatchObject({
    up: { parentId: 'a', position: 1 },
    down: undefined,
    in: { parentId: 'a1' },
  })
})
