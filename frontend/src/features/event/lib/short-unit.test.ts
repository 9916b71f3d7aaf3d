import { expect, it } from 'vitest'
import { shortUnit } from './short-unit'

it('abbreviates the kind of a unit and leaves its name', () => {
  expect(shortUnit('Phường Vũng Tàu')).toBe('P. Vũng Tàu')
  expect(shortUnit('Xã Long Sơn')).toBe('X. Long Sơn')
  expect(shortUnit('Thành phố Hồ Chí Minh')).toBe('TP. Hồ Chí Minh')
  expect(shortUnit('phường Tam Thắng'.normalize('NFD'))).toBe('P. Tam Thắng')
  expect(shortUnit('Văn phòng')).toBe('Văn phòng')
})
