import { queryOptions } from '@tanstack/react-query'
import { api, mergePatch, read, readOne, type Schemas } from '@/api/client'

export type Reading = Schemas['PlanReadingDetail']
export type ReadingSummary = Schemas['PlanReadingSummary']
export type Proposal = Schemas['Proposal']
export type ProposalValue = Schemas['ProposalValue']
export type Decision = Schemas['ProposalDecision']
export type Paragraph = Schemas['SourceParagraph']

export const readingsQuery = queryOptions({
  queryKey: ['readings', 'list'],
  queryFn: ({ signal }) =>
    read(api.GET('/api/v1/plan-readings', { params: { query: { limit: 20 } }, signal })),
})

export const readingQuery = (id: string) =>
  queryOptions({
    queryKey: ['readings', 'one', id],
    queryFn: ({ signal }) =>
      readOne(api.GET('/api/v1/plan-readings/{id}', { params: { path: { id } }, signal })),
  })

export const createReading = (body: Schemas['CreatePlanReading'], key: string) =>
  read(api.POST('/api/v1/plan-readings', { params: { header: { 'Idempotency-Key': key } }, body }))

/** Decides on one proposal or many; the answer has the ETag for the next decision. */
export const decide = (id: string, etag: string, decisions: Record<string, Decision>) =>
  readOne(
    api.PATCH('/api/v1/plan-readings/{id}', {
      params: { path: { id }, header: { 'If-Match': etag } },
      headers: mergePatch,
      body: { decisions },
    }),
  )

export const applyReading = (id: string, etag: string, key: string) =>
  read(
    api.POST('/api/v1/plan-readings/{id}/apply', {
      params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
    }),
  )

export const discardReading = (id: string, etag: string) =>
  read(api.DELETE('/api/v1/plan-readings/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }))
