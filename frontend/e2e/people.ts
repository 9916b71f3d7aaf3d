import { execFileSync } from 'node:child_process'
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test'

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

/** A page of their own on which this person has signed in through Keycloak and sees My work. */
export async function signIn(
  browser: Browser,
  person: Person,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options)
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
