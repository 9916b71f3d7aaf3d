import { api, read, type Schemas, shownEtag } from '@/api/client'
import type { ExtensionRequest } from './extension-queries'

type Step = { request: ExtensionRequest; key: string }

export const askExtension = (assignmentId: string, body: Schemas['CreateExtensionRequest'], key: string) =>
  read(
    api.POST('/api/v1/assignments/{id}/extension-requests', {
      params: { path: { id: assignmentId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const grantExtension = (step: Step, body: Schemas['GrantExtension']) =>
  read(api.POST('/api/v1/extension-requests/{id}/grant', { params: params(step), body }))

export const refuseExtension = (step: Step, reason: string) =>
  read(api.POST('/api/v1/extension-requests/{id}/refuse', { params: params(step), body: { reason } }))

export const withdrawExtension = (step: Step) =>
  read(api.POST('/api/v1/extension-requests/{id}/withdraw', { params: params(step), body: {} }))

const params = ({ request, key }: Step) => ({
  path: { id: request.id },
  header: { 'If-Match': shownEtag(request), 'Idempotency-Key': key },
})
