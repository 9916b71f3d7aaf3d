import { expect, it, vi } from 'vitest'
import { type Me, roleNow, unitsWith } from './me'

vi.mock('@/api/client', () => ({}))

const held = (validFrom: string | null, current = false) => ({ validFrom, current })
const me = (...memberships: ReturnType<typeof held>[]) =>
  ({ serviceAccount: false, today: '2026-11-24', memberships }) as Me

it('tells who waits for a first role from who has or had one', () => {
  expect(roleNow(me())).toBe('awaited')
  expect(roleNow(me(held('2026-12-01')))).toBe('awaited')
  expect(roleNow(me(held('2026-11-24', true)))).toBe('held')
  expect(roleNow(me(held('2026-12-01'), held(null)))).toBe('ended')
  expect(roleNow({ ...me(), serviceAccount: true })).toBe('held')
})

const unit = (id: string) => ({ id, name: id })

it('names the unit where somebody belongs before all others', () => {
  const me = {
    memberships: [
      { current: true, unit: unit('office') },
      { current: true, unit: unit('ward') },
    ],
    permissions: [{ permission: 'DRAFT_PLAN', units: [unit('below'), unit('ward'), unit('office')] }],
  } as unknown as Me
  expect(unitsWith(me, 'DRAFT_PLAN').map(({ id }) => id)).toEqual(['office', 'ward', 'below'])
})
