import { expect, it } from 'vitest'
import { dueAsked, isFiltered, toFilter } from './task-search'

const today = '2026-11-29'

it('shows open work, the most urgent first, unless something else is asked for', () =>
  expect(toFilter({}, today)).toEqual({ open: true, sort: 'dueOn', limit: 100 }))

it('shows everything when asked to', () =>
  expect(toFilter({ show: 'all' }, today)).not.toHaveProperty('open'))

it('shows the latest finished work first', () =>
  expect(toFilter({ show: 'done' }, today)).toMatchObject({ open: false, sort: '-dueOn' }))

it('does not hide finished work from who asks for a lateness', () =>
  expect(toFilter({ lateness: 'DONE_LATE' }, today)).not.toHaveProperty('open'))

it('counts the rows behind a figure', () =>
  expect(toFilter({ asOf: '2026-11-24', leadUnder: 'u' }, today)).toMatchObject({
    total: true,
    leadUnder: 'u',
  }))

it('takes neither order nor the open switch for a filter', () => {
  expect(isFiltered({ sort: 'title', show: 'all' })).toBe(false)
  expect(isFiltered({ asOf: '2026-11-24' })).toBe(true)
})

it('tells days from the day on which the list is read', () => {
  expect(toFilter({ due: 'today' }, today)).toMatchObject({ dueFrom: today, dueTo: today })
  // the 29th is a Sunday, the last day of its week
  expect(toFilter({ due: 'week' }, today)).toMatchObject({ dueFrom: '2026-11-23', dueTo: today })
  expect(toFilter({ due: 'month' }, today)).toMatchObject({ dueFrom: '2026-11-01', dueTo: '2026-11-30' })
  expect(toFilter({ due: 'next30' }, today)).toMatchObject({ dueFrom: today, dueTo: '2026-12-29' })
})

it('takes days by themselves, also where an address names them alone', () => {
  expect(toFilter({ dueFrom: '2026-01-05' }, today)).toMatchObject({ dueFrom: '2026-01-05' })
  expect(dueAsked({ dueFrom: '2026-01-05' })).toBe('between')
  expect(dueAsked({})).toBeUndefined()
  expect(isFiltered({ due: 'between' })).toBe(false)
  expect(isFiltered({ due: 'week' })).toBe(true)
})
