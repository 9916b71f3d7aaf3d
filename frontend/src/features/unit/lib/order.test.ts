import { expect, it } from 'vitest'
import { inOfficeOrder } from './order'

it('lists wards before schools, and Phường 2 before Phường 10', () => {
  const units = [
    { name: 'Trường A', kind: 'SCHOOL' },
    { name: 'Phường 10', kind: 'WARD' },
    { name: 'Công an', kind: 'POLICE' },
    { name: 'Phường 2', kind: 'WARD' },
  ] as const
  expect(inOfficeOrder([...units]).map((unit) => unit.name)).toEqual([
    'Phường 2',
    'Phường 10',
    'Công an',
    'Trường A',
  ])
})
