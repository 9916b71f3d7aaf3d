import { expect, it } from 'vitest'
import { columnOf } from './file-columns'

it('finds the column that an error speaks of', () => {
  expect(columnOf('/rows/2/validFrom')).toBe('validFrom')
  expect(columnOf('/rows/2')).toBeUndefined()
  expect(columnOf(null)).toBeUndefined()
})
