import createClient, { type Middleware } from 'openapi-fetch'
import { endSession, freshToken } from '@/shared/auth/session'
import type { components, paths } from './generated/schema'
import { ProblemError, readProblem } from './problem'

export type Schemas = components['schemas']
/** One thing as read: its body, and the ETag that a later change must name. */
export type Versioned<T> = { value: T; etag: string }

const identify: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${await freshToken()}`)
    request.headers.set('Accept-Language', document.documentElement.lang || 'vi')
    return request
  },
  onResponse({ response }) {
    if (response.status === 401) endSession()
  },
}

export const api = createClient<paths>({ baseUrl: '' })
api.use(identify)

type Answer<T> = { data?: T; error?: unknown; response: Response }

async function settle<T>(answer: Promise<Answer<T>>): Promise<Answer<T>> {
  let settled: Answer<T>
  try {
    settled = await answer
  } catch (cause) {
    throw cause instanceof TypeError ? ProblemError.network(cause) : cause
  }
  if (!settled.response.ok) throw new ProblemError(readProblem(settled.error, settled.response.status))
  return settled
}

/** The body of a successful answer; a ProblemError otherwise. */
export async function read<T>(answer: Promise<Answer<T>>): Promise<T> {
  return (await settle(answer)).data as T
}

/** The body with its ETag. */
export async function readOne<T>(answer: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, response } = await settle(answer)
  return { value: data as T, etag: response.headers.get('ETag') ?? '' }
}

export const mergePatch = { 'Content-Type': 'application/merge-patch+json' }

/** Fetches bytes with the person's token, for downloads and images. */
export async function fetchBlob(path: string): Promise<Blob> {
  let response: Response
  try {
    response = await fetch(path, {
      headers: {
        Authorization: `Bearer ${await freshToken()}`,
        'Accept-Language': document.documentElement.lang || 'vi',
      },
    })
  } catch (cause) {
    throw cause instanceof TypeError ? ProblemError.network(cause) : cause
  }
  if (!response.ok)
    throw new ProblemError(readProblem(await response.json().catch(() => null), response.status))
  return response.blob()
}
