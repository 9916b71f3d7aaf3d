import { expect, it } from 'vitest'
import type { ItemCascade, UnitAdoption } from '../api/cascade-api'
import { concernedItems, tally } from './adoption'

const unit = (adoption: UnitAdoption['adoption']): UnitAdoption => ({
  unit: { id: adoption, name: adoption },
  concerned: true,
  adoption,
  percent: 0,
  count: { assigned: 0, doneOnTime: 0, doneLate: 0, inTime: 0, overdue: 0 },
  items: [],
  lastReminder: null,
  mayBeReminded: false,
})

const item = (label: string, units: UnitAdoption[] = []): ItemCascade => ({
  id: label,
  label,
  title: label,
  depth: label.split('.').length - 1,
  weight: 1,
  percent: null,
  units,
})

it('shows the items that concern a unit, and what they stand under', () => {
  const items = [item('I'), item('I.1'), item('II'), item('II.1'), item('II.2', [unit('DONE')]), item('III')]
  const plan = { id: 'p', symbol: null, title: 'P' }
  const shown = concernedItems({ plan, asOf: '2026-11-29', percent: null, items })
  expect(shown.map(({ label }) => label)).toEqual(['II', 'II.2'])
})

it('counts the units of an item, the worst first', () => {
  const counted = tally(item('I', [unit('DONE'), unit('LAGGING'), unit('DONE')]))
  expect(counted).toEqual([
    { adoption: 'LAGGING', count: 1 },
    { adoption: 'DONE', count: 2 },
  ])
})
