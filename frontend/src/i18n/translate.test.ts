import { expect, it } from 'vitest'
import { translate } from './translate'

const bundles = {
  vi: { task: { days: { late_other: 'quá {{count}} ngày' }, hello: 'Chào {{name}}' } },
  en: { task: { days: { late_one: '{{count}} day late', late_other: '{{count}} days late' } } },
}

it('fills in values', () =>
  expect(translate(bundles.vi, 'vi', 'task:hello', { name: 'Đức' })).toBe('Chào Đức'))

it('follows each language in its plurals', () => {
  expect(translate(bundles.en, 'en', 'task:days.late', { count: 1 })).toBe('1 day late')
  expect(translate(bundles.en, 'en', 'task:days.late', { count: 2 })).toBe('2 days late')
  expect(translate(bundles.vi, 'vi', 'task:days.late', { count: 1 })).toBe('quá 1 ngày')
})

it('shows the key that is missing', () => expect(translate(bundles.vi, 'vi', 'task:gone')).toBe('task:gone'))
