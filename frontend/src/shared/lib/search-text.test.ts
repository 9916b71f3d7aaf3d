import * as v from 'valibot'
import { expect, it } from 'vitest'
import { searchText } from './search-text'

it('takes what people type into the address for a text', () => {
  expect(v.parse(searchText, 'phường')).toBe('phường')
  expect(v.parse(searchText, 656)).toBe('656')
  expect(v.parse(searchText, undefined)).toBeUndefined()
  expect(v.parse(searchText, { a: 1 })).toBeUndefined()
})
