import { expect, it } from 'vitest'
import { besideOnBoard, columnsOf } from './board'

it('shows the columns of what is open, done or asked for', () => {
  expect(columnsOf({})).toEqual(['ASSIGNED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED'])
  expect(columnsOf({ show: 'done' })).toEqual(['ACCEPTED'])
  expect(columnsOf({ show: 'all' })).toContain('CANCELLED')
  expect(columnsOf({ state: 'RETURNED' })).toEqual(['RETURNED'])
})

it('leads from card to card by the arrows, over empty columns and into shorter ones', () => {
  const columns = [['a', 'b'], [], ['c']]
  expect(besideOnBoard(columns, 'a', 'ArrowDown')).toBe('b')
  expect(besideOnBoard(columns, 'a', 'ArrowUp')).toBeUndefined()
  expect(besideOnBoard(columns, 'b', 'ArrowRight')).toBe('c')
  expect(besideOnBoard(columns, 'c', 'ArrowLeft')).toBe('a')
  expect(besideOnBoard(columns, 'c', 'ArrowRight')).toBeUndefined()
  expect(besideOnBoard(columns, 'a', 'Enter')).toBeUndefined()
  expect(besideOnBoard(columns, 'elsewhere', 'ArrowDown')).toBeUndefined()
})
