import { type APIRequestContext, expect } from '@playwright/test'
import { type Person, token } from './people'

/** Calls beside the app, in somebody's name. */
export function calls(request: APIRequestContext, person: Person) {
  const headers = () => ({
    Authorization: `Bearer ${token(person)}`,
    'Idempotency-Key': crypto.randomUUID(),
  })
  const get = async (path: string) => {
    const answer = await request.get(`/api/v1${path}`, { headers: headers() })
    return { body: await answer.json(), etag: answer.headers().etag ?? '' }
  }
  const post = async (path: string, data: object, etag = '') => {
    const answer = await request.post(`/api/v1${path}`, {
      headers: { ...headers(), ...(etag && { 'If-Match': etag }) },
      data,
    })
    expect(answer.ok(), await answer.text()).toBe(true)
    return answer.json()
  }
  return {
    get,
    post,
    step: async (path: string, step: string) => post(`${path}/${step}`, {}, (await get(path)).etag),
  }
}

/** The unit in which somebody works. */
export const unitOf = async (by: ReturnType<typeof calls>) =>
  (await by.get('/me')).body.memberships.find((one: { current: boolean }) => one.current).unit
