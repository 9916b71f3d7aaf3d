import createClient, { type Middleware } from 'openapi-fetch'
import { endSession, freshToken } from '@/shared/auth/session'
import type { components, paths } from './generated/schema'
import { ProblemError, readProblem } from './problem'

export type Schemas = components['schemas']
/** One thing as read: its body, and the ETag that a later change must name. */
export type Versioned<T> = { value: T; etag: string }

/** The ETag of a thing that a list has shown: what the service compares is the version. */
export const shownEtag = ({ version }: { version: number }) => `"${version}"`

/** As long as the number of a telephone or of an identity. */
const longNumber = /\d(?:[ .-]?\d){8,11}/
const suspects = new WeakSet<Request>()
const personalDataListeners = new Set<() => void>()

/** Told when a text that was taken has what looks like a personal identity or telephone number. */
export function subscribePersonalData(listener: () => void): () => void {
  personalDataListeners.add(listener)
  return () => personalDataListeners.delete(listener)
}

const identify: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Authorization', `Bearer ${await freshToken()}`)
    request.headers.set('Accept-Language', document.documentElement.lang || 'vi')
    if (
      request.headers.get('Content-Type')?.includes('json') &&
      longNumber.test(await request.clone().text())
    )
      suspects.add(request)
    return request
  },
  onResponse({ request, response }) {
    if (response.status === 401) endSession()
    // whatever else the service has read on the way, the writer is told only of what was written here
    if (suspects.has(request) && response.headers.get('Kehoach-Warnings') === 'personal-data')
      for (const listener of personalDataListeners) listener()
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

type Sending = {
  headers?: Record<string, string>
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Sends bytes with the person's token and tells how much of them has gone, which fetch cannot. */
export async function sendBytes<T>(path: string, bytes: Blob, sending: Sending): Promise<T> {
  const { headers = {}, onProgress, signal } = sending
  const token = await freshToken()
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.setRequestHeader('Accept-Language', document.documentElement.lang || 'vi')
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 0)
    request.onload = () => {
      if (request.status === 401) endSession()
      if (request.status < 400) resolve(request.response as T)
      else reject(new ProblemError(readProblem(request.response, request.status)))
    }
    request.onerror = () => reject(ProblemError.network(new TypeError('the upload broke off')))
    request.onabort = () => reject(new DOMException('the upload was stopped', 'AbortError'))
    signal?.addEventListener('abort', () => request.abort())
    request.send(bytes)
  })
}

/** Fetches bytes with the person's token, for downloads and images; with a body, those that are made of it. */
export async function fetchBlob(path: string, body?: object): Promise<Blob> {
  let response: Response
  try {
    response = await fetch(path, {
      headers: {
        Authorization: `Bearer ${await freshToken()}`,
        'Accept-Language': document.documentElement.lang || 'vi',
        ...(body && { 'Content-Type': 'application/json' }),
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  } catch (cause) {
    throw cause instanceof TypeError ? ProblemError.network(cause) : cause
  }
  if (!response.ok)
    throw new ProblemError(readProblem(await response.json().catch(() => null), response.status))
  return response.blob()
}

type PageOf<T> = { items: T[]; nextCursor?: string | null }

/** Every item of a list, page after page, for the few places that need them all at once. */
export async function readAll<T>(page: (cursor?: string) => Promise<PageOf<T>>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const next = await page(cursor)
    items.push(...next.items)
    cursor = next.nextCursor ?? undefined
  } while (cursor)
  return items
}
