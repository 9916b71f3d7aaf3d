import { expect, it } from 'vitest'
import { dueWarning } from './due-warning'

const term = { startsOn: '2026-03-01', endsOn: '2026-12-15' }

it('warns of a due date outside the term of the plan', () => {
  expect(dueWarning('2026-02-28', '2026-02-01', term)).toBe('beforePlan')
  expect(dueWarning('2026-12-16', '2026-02-01', term)).toBe('afterPlan')
})

it('warns of a due date that has passed', () =>
  expect(dueWarning('2026-11-23', '2026-11-24', term)).toBe('past'))

it('is silent about what is in order, or no date yet', () => {
  expect(dueWarning('2026-12-15', '2026-11-24', term)).toBeNull()
  expect(dueWarning('ngày', '2026-11-24', term)).toBeNull()
  expect(dueWarning('2027-01-01', '2026-11-24')).toBeNull()
})
