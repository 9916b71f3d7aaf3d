import { expect, it } from 'vitest'
import { generations } from './generations'
import type { Kin } from './kin'

const unit = (id: string): Kin => ({ id, name: id, kind: 'WARD', validFrom: null, validTo: null })
const line = (predecessorId: string, successorId: string) => ({ predecessorId, successorId })
const names = (kin: Kin[][]) => kin.map((one) => one.map(({ name }) => name))

it('puts what a unit came from before it and what came from it after', () => {
  const units = ['P1', 'P2', 'W', 'N'].map(unit)
  const successions = [line('P1', 'W'), line('P2', 'W'), line('W', 'N')]
  expect(names(generations({ units, successions }, 'W'))).toEqual([['P1', 'P2'], ['W'], ['N']])
  expect(names(generations({ units: [unit('A')], successions: [] }, 'A'))).toEqual([['A']])
})

it('puts a unit that is reached by two ways where the longer one ends', () => {
  const units = ['A', 'B', 'C'].map(unit)
  const successions = [line('A', 'B'), line('B', 'C'), line('A', 'C')]
  expect(names(generations({ units, successions }, 'A'))).toEqual([['A'], ['B'], ['C']])
})

it('puts units beside those that the same one took over from, so that lines do not cross', () => {
  const units = ['P1', 'P2', 'P3', 'P4', 'X', 'Y', 'W'].map(unit)
  const successions = [
    line('P1', 'Y'),
    line('P2', 'Y'),
    line('P3', 'X'),
    line('P4', 'Y'),
    line('X', 'W'),
    line('Y', 'W'),
  ]
  expect(names(generations({ units, successions }, 'W'))).toEqual([
    ['P3', 'P1', 'P2', 'P4'],
    ['X', 'Y'],
    ['W'],
  ])
})

it('moves the younger ones where the older alone cannot be untangled', () => {
  const units = ['A', 'B', 'X', 'Y', 'Z', 'W'].map(unit)
  const successions = [
    line('A', 'X'),
    line('A', 'Z'),
    line('B', 'Y'),
    line('X', 'W'),
    line('Y', 'W'),
    line('Z', 'W'),
  ]
  const [, middle = []] = names(generations({ units, successions }, 'W'))
  expect(Math.abs(middle.indexOf('X') - middle.indexOf('Z'))).toBe(1)
})

it('ends where units have taken over from each other in turn', () => {
  const units = ['A', 'B'].map(unit)
  expect(names(generations({ units, successions: [line('A', 'B'), line('B', 'A')] }, 'A'))).toHaveLength(2)
})
