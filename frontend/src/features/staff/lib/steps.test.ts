import { expect, it } from 'vitest'
import type { Me, Permission } from '@/shared/auth/me'
import type { Person } from '../api/staff-queries'
import { rolesToGive } from './roles-to-give'
import { stepsOn, stepsWith } from './steps'

const today = '2026-11-24'
const actions: Person['allowedActions'] = ['SUSPEND', 'ADD_MEMBERSHIP']
const person = { allowedActions: actions, serviceAccount: false }

it('offers what the answer allows, never with accounts of other systems', () => {
  expect(stepsWith(person)).toEqual(['ADD_MEMBERSHIP', 'SUSPEND'])
  expect(stepsWith({ ...person, serviceAccount: true })).toEqual([])
})

it('offers what may be done with a role in one order, and nothing of one that has ended', () => {
  const held = { validTo: null, allowedActions: ['MOVE', 'END', 'UPDATE'] as ('MOVE' | 'UPDATE' | 'END')[] }
  expect(stepsOn(held, today)).toEqual(['UPDATE', 'MOVE', 'END'])
  expect(stepsOn({ ...held, allowedActions: ['END', 'UPDATE'] }, today)).toEqual(['UPDATE', 'END'])
  expect(stepsOn({ ...held, allowedActions: [] }, today)).toEqual([])
  expect(stepsOn({ ...held, validTo: today }, today)).toHaveLength(3)
  expect(stepsOn({ ...held, validTo: '2026-11-23' }, today)).toEqual([])
})

it('offers the roles of HEAD and ADMIN to who may give them', () => {
  const me = (...permissions: Permission[]) =>
    ({ permissions: permissions.map((permission) => ({ permission, units: [] })) }) as unknown as Me
  expect(rolesToGive(me('MANAGE_STAFF'))).toEqual(['DEPUTY', 'OFFICER', 'CLERK', 'VIEWER'])
  expect(rolesToGive(me('APPOINT_HEAD'))).toContain('HEAD')
  expect(rolesToGive(me('APPOINT_ADMIN'))).toContain('ADMIN')
})
