import { expect, it } from 'vitest'
import { columnsIn, columnsText } from './task-columns'

it('shows the usual columns unless the address names others', () => {
  expect(columnsIn(undefined)).toContain('leadUnit')
  expect(columnsIn('plan.colour.dueOn')).toEqual(['plan', 'dueOn'])
  expect(columnsIn('')).toEqual([])
})

it('names columns only where they are not the usual ones, in their own order', () => {
  expect(columnsText(['state', 'reference', 'leadUnit', 'dueOn', 'percent'])).toBeUndefined()
  expect(columnsText(['dueOn', 'plan'])).toBe('plan.dueOn')
  expect(columnsText([])).toBe('')
})
