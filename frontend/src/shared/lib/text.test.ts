import { expect, it } from 'vitest'
import { compareVi, fold, initial } from './text'

it('folds diacritics and đ, composed or not', () => {
  expect(fold('Nguyễn Đức')).toBe('nguyen duc')
  expect(fold('Nguyễn Đức'.normalize('NFD'))).toBe('nguyen duc')
})

it('takes the initial from the given name', () => {
  expect(initial('Nguyễn Văn Đức')).toBe('Đ')
  expect(initial('trần thị Ánh'.normalize('NFD'))).toBe('Á')
})

it('sorts as Vietnamese do', () => {
  const names = ['Ửng', 'Đông', 'Ân', 'An', 'Dung', 'Ăn', 'Ung', 'Bình']
  expect(names.sort(compareVi)).toEqual(['An', 'Ăn', 'Ân', 'Bình', 'Dung', 'Đông', 'Ung', 'Ửng'])
})
