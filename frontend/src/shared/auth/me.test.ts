import { expect, it, vi } from 'vitest'
import { type Me, roleNow } from './me'

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
