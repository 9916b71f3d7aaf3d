import type { QueryClient } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'
import { changedMeanwhile } from '@/api/problem'
import { type ExtensionRequest, extensionQuery } from './extension-queries'

type Step = { queries: QueryClient; request: ExtensionRequest; key: string }

export const askExtension = (assignmentId: string, body: Schemas['CreateExtensionRequest'], key: string) =>
  read(
    api.POST('/api/v1/assignments/{id}/extension-requests', {
      params: { path: { id: assignmentId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const grantExtension = async (step: Step, body: Schemas['GrantExtension']) =>
  read(api.POST('/api/v1/extension-requests/{id}/grant', { params: await params(step), body }))

export const refuseExtension = async (step: Step, reason: string) =>
  read(api.POST('/api/v1/extension-requests/{id}/refuse', { params: await params(step), body: { reason } }))

export const withdrawExtension = async (step: Step) =>
  read(api.POST('/api/v1/extension-requests/{id}/withdraw', { params: await params(step), body: {} }))

/** Lists show the version but not the ETag; refuses when somebody has answered since the request was shown. */
async function params({ queries, request, key }: Step) {
  const { value, etag } = await queries.fetchQuery({ ...extensionQuery(request.id), staleTime: 0 })
  if (value.version !== request.version) throw changedMeanwhile()
  return { path: { id: request.id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }
}
