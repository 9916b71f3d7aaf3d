import { execFileSync } from 'node:child_process'
import {
  type APIRequestContext,
  type Browser,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test'

export type Person =
  | 'quantri'
  | 'chutich'
  | 'vanphong'
  | 'vanthu'
  | 'xem'
  | 'congan'
  | 'phuong1'
  | 'phuong2'
  | 'chutichphuong1'

const password = 'kehoach'

/**
 * A page of their own on which this person has signed in through Keycloak and sees My work; one that is `still` does not
 * listen to what others change, and so comes to rest.
 */
export async function signIn(
  browser: Browser,
  person: Person,
  { still, ...options }: BrowserContextOptions & { still?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext(options)
  if (still) await context.route('**/api/v1/live', (route) => route.abort())
  const page = await context.newPage()
  await page.goto('/')
  await fillSignIn(page, person)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

export async function fillSignIn(page: Page, person: Person) {
  await page.locator('#username').fill(person)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
}

/** An access token for calls beside the app, as `backend/local/token` prints it. */
export function token(person: Person): string {
  const command = process.env.KEHOACH_TOKEN
  if (!command) throw new Error('KEHOACH_TOKEN names the command that prints a token')
  return execFileSync(command, [person], { encoding: 'utf8' }).trim()
}

/** A draft that merges two wards with work and staff into one of them; it is never approved. */
export async function draftMerger(request: APIRequestContext) {
  const headers = { Authorization: `Bearer ${token('quantri')}` }
  const get = async (path: string) => (await request.get(`/api/v1${path}`, { headers })).json()
  const me = await get('/me')
  const [from, to] = await Promise.all(
    ['Phường Tam Thắng', 'Phường Vũng Tàu'].map(
      async (name) => (await get(`/units?limit=1&q=${encodeURIComponent(name)}`)).items[0] as { id: string },
    ),
  )
  const answer = await request.post('/api/v1/unit-change-sets', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      unitId: me.memberships.find((one: { current: boolean }) => one.current).unit.id,
      instrument: 'Nghị quyết để thử trang',
      effectiveOn: me.today,
      changes: [
        { kind: 'MERGE', unitIds: [from?.id], successorIds: [to?.id] },
        { kind: 'RENAME', unitIds: [to?.id] },
      ],
    },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  return { id: (await answer.json()).id as string, ward: from?.id as string }
}
