import { expect, it } from 'vitest'
import { isFiltered, toFilter } from './task-search'

it('shows open work, the most urgent first, unless something else is asked for', () =>
  expect(toFilter({})).toEqual({ open: true, sort: 'dueOn', limit: 100 }))

it('shows everything when asked to', () => expect(toFilter({ show: 'all' })).not.toHaveProperty('open'))

it('shows the latest finished work first', () =>
  expect(toFilter({ show: 'done' })).toMatchObject({ open: false, sort: '-dueOn' }))

it('does not hide finished work from who asks for a lateness', () =>
  expect(toFilter({ lateness: 'DONE_LATE' })).not.toHaveProperty('open'))

it('counts the rows behind a figure', () =>
  expect(toFilter({ asOf: '2026-11-24', leadUnder: 'u' })).toMatchObject({ total: true, leadUnder: 'u' }))

it('takes neither order nor the open switch for a filter', () => {
  expect(isFiltered({ sort: 'title', show: 'all' })).toBe(false)
  expect(isFiltered({ asOf: '2026-11-24' })).toBe(true)
})
