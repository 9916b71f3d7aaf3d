import { expect, it } from 'vitest'
import type { MoveRule } from '../api/change-set-queries'
import {
  changeSetFields,
  changeSetRules,
  emptyChangeSet,
  newChange,
  toCreate,
  toUpdate,
  withoutChange,
} from './change-set-values'

const t = (key: string) => key.split('.').at(-1) ?? key
const today = '2026-03-05'
const ward = (name: string) => ({ id: name, name })

it('takes back what was said of a unit that is not made after all', () => {
  const made = newChange('CREATE')
  const merger = { ...newChange('MERGE'), units: [ward('A'), ward('B')], successors: made.units }
  const move = { ...newChange('MOVE'), units: [ward('C')], parent: made.units[0] ?? null }
  const toMade: MoveRule = { objectType: 'EVENT', outcome: 'MOVE', toUnitId: made.units[0]?.id }
  const staying: MoveRule = { objectType: 'TASK', outcome: 'STAY' }
  const { changes: left, rules } = withoutChange(
    { changes: [made, merger, move], rules: [toMade, staying] },
    0,
  )
  expect(rules).toEqual([staying])
  expect(left.map(({ kind }) => kind)).toEqual(['MERGE', 'MOVE'])
  expect(left[0]?.successors).toEqual([])
  expect(left[0]?.units).toHaveLength(2)
  expect(left[1]?.parent).toBeNull()
})

it('keeps the units of the others when a change that makes none goes', () => {
  const merger = { ...newChange('MERGE'), units: [ward('A')], successors: [ward('B')] }
  const rename = { ...newChange('RENAME'), units: [ward('B')] }
  expect(withoutChange({ changes: [merger, rename], rules: [] }, 1).changes).toEqual([merger])
})

it('asks each kind of change for what it must say', () => {
  const changes = [newChange('MERGE'), newChange('CREATE'), newChange('RENAME'), newChange('DISSOLVE')]
  const errors = changeSetRules(t, today)({ ...emptyChangeSet, changes })
  expect(
    Object.keys(errors)
      .filter((field) => field.startsWith('changes'))
      .sort(),
  ).toEqual([
    'changes.0.successors',
    'changes.0.units',
    'changes.1.name',
    'changes.1.parent',
    'changes.1.unitKind',
    'changes.2.name',
    'changes.2.units',
    'changes.3.units',
  ])
})

it('sends only what a kind of change has', () => {
  const change = { ...newChange('DISSOLVE'), units: [ward('A')], successors: [ward('B')], name: 'C' }
  const sent = toCreate({ ...emptyChangeSet, unit: ward('U'), instrument: ' NQ 1 ', changes: [change] })
  expect(sent.instrument).toBe('NQ 1')
  expect(sent.changes[0]).toMatchObject({ kind: 'DISSOLVE', unitIds: ['A'], successorIds: null, name: null })
})

it('knows the fields by the names of the API', () => {
  expect(changeSetFields(1)['changes.0.unitIds']).toBe('changes.0.units')
})

it('moves units to the top level only when that is said', () => {
  const move = { ...newChange('MOVE'), units: [ward('A')], atRoot: true }
  expect(changeSetRules(t, today)({ ...emptyChangeSet, changes: [move] })['changes.0.parent']).toBeUndefined()
  const [sent] = toCreate({ ...emptyChangeSet, changes: [{ ...move, parent: ward('P') }] }).changes
  expect(sent?.parentId).toBeNull()
})

it('takes back that staff stay in a unit which ends', () => {
  const stay = (unitId?: string): MoveRule => ({ objectType: 'MEMBERSHIP', outcome: 'STAY', unitId })
  const work: MoveRule = { objectType: 'ASSIGNMENT', outcome: 'STAY' }
  const rules = [stay('A'), stay('B'), stay(), work]
  const ended = { ...newChange('DISSOLVE'), units: [ward('A')] }
  expect(toUpdate({ ...emptyChangeSet, changes: [ended], rules }).rules).toEqual([stay('B'), work])
  const standing = { ...newChange('RENAME'), units: [ward('A')] }
  expect(toUpdate({ ...emptyChangeSet, changes: [standing], rules }).rules).toEqual(rules)
})

it('lets no unit stand above, guide or take over from itself', () => {
  const made = newChange('CREATE')
  const itself = made.units[0] ?? null
  const creation = { ...made, name: 'A', unitKind: 'WARD' as const, parent: itself, guidedBy: itself }
  const merger = { ...newChange('MERGE'), units: [ward('B'), ward('C')], successors: [ward('B')] }
  const errors = changeSetRules(t, today)({ ...emptyChangeSet, changes: [creation, merger] })
  expect(errors).toMatchObject({
    'changes.0.parent': 'ownSuperior',
    'changes.0.guidedBy': 'ownGuide',
    'changes.1.successors': 'intoItself',
  })
})

it('knows no instrument of a day to come, nor one later than its effect', () => {
  const errors = (instrumentOn: string, effectiveOn: string) =>
    changeSetRules(t, today)({ ...emptyChangeSet, instrumentOn, effectiveOn }).instrumentOn
  expect(errors('2026-03-06', '2026-04-01')).toBe('futureInstrument')
  expect(errors('2026-03-05', '2026-03-04')).toBe('lateInstrument')
  expect(errors('2026-03-05', '2026-03-05')).toBeUndefined()
  expect(errors('', '2026-03-05')).toBeUndefined()
})
