import { expect, it } from 'vitest'
import { bestFirst, compareNatural, compareVi, fold, initial } from './text'

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

it('counts numbers in names', () => {
  expect(['Phường 10', 'Phường 2', 'Phường 1'].sort(compareNatural)).toEqual([
    'Phường 1',
    'Phường 2',
    'Phường 10',
  ])
})

it('puts what fits a search best first', () => {
  const found = (q: string, names: string[]) =>
    bestFirst(
      names.map((name) => ({ name })),
      q,
    ).map(({ name }) => name)
  expect(found('rach dua', ['Công an Phường Rạch Dừa', 'Phường Rạch Dừa'])).toEqual([
    'Phường Rạch Dừa',
    'Công an Phường Rạch Dừa',
  ])
  expect(found('Phường 1', ['Công an Phường 1', 'Phường 10', 'Phường 1'])).toEqual([
    'Phường 1',
    'Công an Phường 1',
    'Phường 10',
  ])
})
