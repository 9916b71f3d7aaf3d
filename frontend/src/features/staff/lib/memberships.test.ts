import { expect, it } from 'vitest'
import { accountState, byTime, endsBefore, termText } from './memberships'

const held = (validFrom: string | null, validTo: string | null, current = false) => ({
  validFrom,
  validTo,
  current,
})

it('parts what is held today from what begins later and what has ended', () => {
  const now = held('2025-07-01', null, true)
  const later = held('2026-12-01', '2026-12-31')
  const before = held(null, '2025-06-30')
  expect(byTime([before, later, now], '2026-11-24')).toEqual({
    current: [now],
    coming: [later],
    former: [before],
  })
})

it('tells a term by the days that are known', () => {
  const t = (key: string, values?: object) => `${key} ${JSON.stringify(values)}`
  expect(termText(held('2026-03-05', null), t)).toBe('staff:term.from {"from":"05/03/2026","to":""}')
  expect(termText(held(null, '2026-03-05'), t)).toContain('staff:term.to ')
  expect(termText(held('2026-03-05', '2026-04-01'), t)).toContain('staff:term.fromTo ')
  expect(termText(held(null, null), t)).toBe('')
})

it('calls an account closed before it calls it invited', () => {
  expect(accountState({ suspended: true, pending: true })).toBe('SUSPENDED')
  expect(accountState({ suspended: false, pending: true })).toBe('INVITED')
  expect(accountState({ suspended: false, pending: false })).toBe('ACTIVE')
})

it('knows which end of a role would lengthen it', () => {
  expect(endsBefore(held(null, '2026-03-05'), '2026-03-06')).toBe(true)
  expect(endsBefore(held(null, '2026-03-05'), '2026-03-05')).toBe(false)
  expect(endsBefore(held(null, null), '2026-03-06')).toBe(false)
})
