import { expect, it } from 'vitest'
import type { ChangeSet, Instrument, UnitChange } from '../api/change-set-queries'
import { wordsOfInstrument, wordsOfUnit } from './change-words'

const t = (key: string, values?: object) =>
  `${key.split('.').at(-1)} ${Object.values(values ?? {}).join(' ')}`
const units = ['A', 'B', 'C'].map((id) => ({ id, name: `Ward ${id}` }))
const set = (...changes: UnitChange[]) => ({ units, changes }) as ChangeSet
const merger: UnitChange = { kind: 'MERGE', unitIds: ['A', 'B'], successorIds: ['C'] }
const renaming: UnitChange = { kind: 'RENAME', unitIds: ['C'], name: 'D' }

it('says what a set does with one unit, not what it does with others', () => {
  expect(wordsOfUnit(set(merger, renaming), 'A', t)).toBe('MERGE_INTO Ward A, Ward B Ward C')
  expect(wordsOfUnit(set(renaming), 'C', t)).toMatch(/^RENAME Ward C .*, name D$/)
})

it('says of an instrument what the history of the unit does not tell', () => {
  const instrument = { units, changes: [renaming, merger], createdUnitIds: ['C'] } as unknown as Instrument
  expect(wordsOfInstrument(instrument, t)).toEqual(['MERGE Ward A, Ward B Ward C'])
  expect(wordsOfInstrument({ ...instrument, createdUnitIds: [] }, t)).toEqual([
    'MERGE_INTO Ward A, Ward B Ward C',
  ])
})

it('leaves to its own page what is too much to say', () => {
  expect(wordsOfUnit(set(merger, renaming, { kind: 'MOVE', unitIds: ['C'] }), 'C', t)).toBeUndefined()
  expect(wordsOfUnit(set(merger), 'D', t)).toBeUndefined()
})
