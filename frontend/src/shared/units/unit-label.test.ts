import { expect, it } from 'vitest'
import { unitLabel } from './unit-label'

const ward = (id: string, parent: string, more: { validTo?: string; code?: string } = {}) => ({
  id,
  name: 'Xã Tân Thành',
  parent: { id: parent, name: parent },
  validTo: more.validTo ?? null,
  codes: more.code ? [{ scheme: 'TCTK', code: more.code }] : [],
})

it('leaves a name alone that nobody else bears', () => {
  expect(unitLabel(ward('1', 'Đồng Nai'), [ward('1', 'Đồng Nai')])).toBe('Xã Tân Thành')
})

it('tells units of one name apart by the superior, or by the code under one superior', () => {
  const all = [
    ward('1', 'Đồng Nai', { code: '26001' }),
    ward('2', 'Cà Mau'),
    ward('3', 'Cà Mau', { code: '32002' }),
  ]
  expect(all.map((one) => unitLabel(one, all))).toEqual([
    'Xã Tân Thành (Đồng Nai)',
    'Xã Tân Thành (Cà Mau)',
    'Xã Tân Thành (Cà Mau, 32002)',
  ])
})

it('names the last day of one that has ended', () => {
  expect(unitLabel(ward('1', 'Đồng Nai', { validTo: '2025-06-30' }), [])).toBe(
    'Xã Tân Thành (… – 30/06/2025)',
  )
})
