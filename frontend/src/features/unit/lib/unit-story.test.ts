import { expect, it } from 'vitest'
import { unitStory } from './unit-story'

const t = (key: string, values: object = {}) => [key.split('.').at(-1), ...Object.values(values)].join(' ')
const city = { id: 'c', name: 'Vũng Tàu' }

it('tells only what is new, newest first', () => {
  const period = { kind: 'WARD', parent: city, guidedBy: null } as const
  expect(
    unitStory(
      {
        validTo: '2025-06-30',
        periods: [
          { ...period, name: 'Phường 10', validFrom: null, validTo: '2021-12-31' },
          { ...period, name: 'Phường Mười', validFrom: '2022-01-01', validTo: '2025-06-30' },
        ],
        codes: [{ scheme: 'TCTK', code: '26536', validFrom: null, validTo: '2025-06-30' }],
      },
      ['2022-01-01', '2024-05-01'],
      t,
    ),
  ).toEqual([
    { day: '2025-07-01', facts: ['ended 30/06/2025'] },
    { day: '2024-05-01', facts: [] },
    { day: '2022-01-01', facts: ['renamed Phường Mười'] },
    { day: '', facts: ['named Phường 10', 'kind WARD', 'parent Vũng Tàu', 'code TCTK 26536'] },
  ])
})
