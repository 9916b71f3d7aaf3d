import { api, mergePatch, read, type Schemas } from '@/api/client'

export type Invitation = Schemas['Invitation']
export type CreateMembership = Schemas['CreateMembership']

type Step = { id: string; etag: string; key: string }

export const inviteStaff = (body: Schemas['InviteStaff'], key: string) =>
  read(api.POST('/api/v1/staff/invitations', { params: { header: { 'Idempotency-Key': key } }, body }))

export const renewOneTimeCode = (step: Step) =>
  read(api.POST('/api/v1/staff/{id}/one-time-code', { params: paramsOf(step) }))

export const suspendStaff = (step: Step, reason: string) =>
  read(api.POST('/api/v1/staff/{id}/suspend', { params: paramsOf(step), body: { reason } }))

export const reinstateStaff = (step: Step) =>
  read(api.POST('/api/v1/staff/{id}/reinstate', { params: paramsOf(step) }))

export const addMembership = (id: string, body: CreateMembership, key: string) =>
  read(
    api.POST('/api/v1/staff/{id}/memberships', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const updateMembership = (
  { id, etag }: Pick<Step, 'id' | 'etag'>,
  membershipId: string,
  body: Schemas['UpdateMembership'],
) =>
  read(
    api.PATCH('/api/v1/staff/{id}/memberships/{membershipId}', {
      params: { path: { id, membershipId }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body,
    }),
  )

export const moveMembership = (
  { id, etag, key }: Step,
  membershipId: string,
  body: Schemas['MoveMembership'],
) =>
  read(
    api.POST('/api/v1/staff/{id}/memberships/{membershipId}/move', {
      params: { path: { id, membershipId }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
      body,
    }),
  )

/** @param validTo the last day; the role ends at once when absent */
export const endMembership = ({ id, etag, key }: Step, membershipId: string, validTo?: string) =>
  read(
    api.POST('/api/v1/staff/{id}/memberships/{membershipId}/end', {
      params: { path: { id, membershipId }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
      body: { validTo },
    }),
  )

export const delegatePowers = (id: string, body: Schemas['DelegatePowers'], key: string) =>
  read(
    api.POST('/api/v1/staff/{id}/delegations', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

function paramsOf({ id, etag, key }: Step) {
  return { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }
}
