import { expect, it } from 'vitest'
import { placeName } from './place'

it('drops the kind of a place except before a person or a number', () => {
  expect(placeName('Phường Vũng Tàu')).toBe('Vũng Tàu')
  expect(placeName('Thành phố Hồ Chí Minh')).toBe('Thành phố Hồ Chí Minh')
  expect(placeName('Phường 12')).toBe('Phường 12')
})
