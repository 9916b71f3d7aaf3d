import { expect, it } from 'vitest'
import { pointerToPath } from './pointer'

it('turns a pointer into a form path', () => {
  expect(pointerToPath('/items/0/title')).toBe('items.0.title')
  expect(pointerToPath('/a~1b/c~0d')).toBe('a/b.c~d')
  expect(pointerToPath('#/title')).toBe('title')
})
