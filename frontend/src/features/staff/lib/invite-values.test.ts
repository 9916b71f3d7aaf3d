import { expect, it } from 'vitest'
import { type InviteValues, inviteRules, suggestUsername, toInvite } from './invite-values'
import { emptyMembership } from './membership-values'

const ward = { id: 'w', name: 'Phường Vũng Tàu' }
const officer = { ...emptyMembership('2026-11-24', ward), areas: ['Văn hóa'] }
const typed: InviteValues = {
  name: ' Trần Văn An ',
  username: 'tranvanan',
  channel: 'CODE',
  email: 'an@example.vn',
  memberships: [officer],
}
const errors = (values: InviteValues) => inviteRules((key) => key)(values)

it('makes a user name of a Vietnamese name, composed or not', () => {
  expect(suggestUsername('Đặng Thị Ánh')).toBe('dangthianh')
  expect(suggestUsername('Nguyễn Đức'.normalize('NFD'))).toBe('nguyenduc')
})

it('sends no mailbox with a code, and areas of charge for a deputy only', () => {
  const sent = toInvite(typed)
  expect(sent).toMatchObject({ name: 'Trần Văn An', email: null })
  expect(sent.memberships[0]).toMatchObject({ unitId: 'w', areas: [] })
  const deputy = { ...typed, memberships: [{ ...officer, role: 'DEPUTY' as const }] }
  expect(toInvite(deputy).memberships[0]?.areas).toEqual(['Văn hóa'])
})

it('names the field that is wrong', () => {
  expect(errors(typed)).toEqual({})
  expect(errors({ ...typed, username: 'Trần An' })).toEqual({ username: 'staff:invite.badUsername' })
  expect(errors({ ...typed, channel: 'MAIL', email: '' })).toEqual({ email: 'common:form.required' })
  expect(errors({ ...typed, email: 'an@' })).toEqual({ email: 'staff:invite.badEmail' })
})

it('names all that is wrong at once', () => {
  const turned = { ...emptyMembership('2026-11-24'), validTo: '2026-11-01' }
  expect(errors({ ...typed, channel: 'MAIL', email: ' ', memberships: [turned] })).toEqual({
    email: 'common:form.required',
    'memberships.0.unitId': 'common:form.pickUnit',
    'memberships.0.validTo': 'common:form.dateOrder',
  })
})
