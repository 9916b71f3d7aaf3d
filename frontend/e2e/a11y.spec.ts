import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { draftMerger, signIn, token } from './people'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const wide = { width: 1360, height: 860 }
const phone = { width: 360, height: 740 }

const lists = [
  '/',
  '/plans',
  '/plans/new',
  '/plans/read',
  '/tasks',
  '/tasks?view=board&show=all',
  '/tasks?view=table&show=all&columns=plan.planItem.leadUnit.givingUnit.supports.dueOn.percent.state',
  '/tasks?groupBy=LEAD_UNIT&due=between&show=all',
  '/notices?show=all',
  '/notices/choices',
  '/tasks/new',
  '/events',
  '/events?view=list',
  '/events?view=week',
  '/holidays',
  '/events/new',
  '/units',
  '/units?ended=true',
  '/units/new',
  '/units?code=26536',
  '/units/changes',
  '/units/changes/new',
  '/documents',
  '/documents/new',
  '/documents/numbers',
  '/documents/search?q=an+ninh',
  '/staff',
  '/staff/invite',
  '/permissions',
  '/dashboard',
  '/khong-co',
]

async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('status', { name: /Đang tải|Loading/ })).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
}

async function check(page: Page, where: string) {
  await settled(page)
  // what has been scrolled half under the bar at the top would be measured as a small target
  await page.evaluate(() => window.scrollTo(0, 0))
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.target).join(' | ')}`,
  )
  expect(found).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** The first thing of each kind, so that the pages of one thing are swept too. */
async function details(page: Page): Promise<string[]> {
  const headers = { Authorization: `Bearer ${token('vanphong')}` }
  const first = async (list: string) => {
    const answer = (await (await page.request.get(`/api/v1${list}`, { headers })).json()) as {
      items: { id: string }[]
    }
    return answer.items[0]?.id
  }
  const plan = await first('/plans?limit=1&status=ISSUED')
  const task = await first('/tasks?limit=1&leaves=true')
  const event = await first('/events?limit=1')
  const campaign = await first('/events?limit=1&campaigns=true')
  const unit = await first('/units?limit=1')
  const document = await first('/documents?limit=1')
  const person = await first('/staff?q=phuong1')
  const changed = await first('/unit-change-sets?limit=1&status=EXECUTED')
  const merger = await draftMerger(page.request)
  const work = (await (
    await page.request.get('/api/v1/me/work', { headers: { Authorization: `Bearer ${token('phuong1')}` } })
  ).json()) as {
    open: { taskId: string }[]
  }
  return [
    plan && `/plans/${plan}`,
    plan && `/plans/${plan}/progress`,
    plan && `/plans/${plan}/progress?view=matrix`,
    plan && `/plans/${plan}/timeline?zoom=quarter`,
    plan && `/plans/${plan}/timeline?view=table`,
    plan && `/plans/${plan}/revisions?number=1&from=1`,
    task && `/tasks/${task}`,
    task && `/tasks/${task}/series`,
    work.open[0] && `/tasks/${work.open[0].taskId}`,
    event && `/events/${event}`,
    campaign && `/events/${campaign}`,
    unit && `/units/${unit}`,
    `/units/changes/${merger.id}?type=ASSIGNMENT&of=${merger.ward}`,
    `/units/changes/${merger.id}/edit`,
    changed && `/units/changes/${changed}`,
    document && `/documents/${document}`,
    document && `/documents/${document}/paper`,
    person && `/staff/${person}`,
  ].filter((path): path is string => Boolean(path))
}

/** Goes on inside the app, as a press on a link does, without a new sign-in for every page. */
async function follow(page: Page, path: string) {
  await page.evaluate((to) => {
    window.history.pushState({}, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

for (const language of ['vi', 'en'] as const) {
  test(`no page breaks a rule of accessibility @a11y (${language})`, async ({ browser }) => {
    test.setTimeout(600_000)
    const sessions = await Promise.all(
      (['quantri', 'vanphong'] as const).map((person) => signIn(browser, person, { still: true })),
    )
    for (const page of sessions) {
      await page.evaluate((chosen) => localStorage.setItem('kehoach.language', chosen), language)
      await page.reload()
    }
    const [admin, office] = sessions as [Page, Page]
    for (const [index, path] of [...lists, ...(await details(office))].entries()) {
      const page = path.startsWith('/units') || path.startsWith('/staff') ? admin : office
      // over both languages every page is seen light and dark, wide and on a phone
      await page.emulateMedia({ colorScheme: language === 'vi' ? 'light' : 'dark', reducedMotion: 'reduce' })
      const onPhone = (index % 2 === 0) === (language === 'vi')
      await page.setViewportSize(onPhone ? phone : wide)
      await follow(page, path)
      await check(page, `${path} ${onPhone ? 'phone' : 'wide'}`)
    }
  })
}

test('dialogs and menus keep the rules too @a11y', async ({ browser }) => {
  const page = await signIn(browser, 'vanphong', { still: true })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: /Tài khoản của/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Đăng xuất' })).toBeVisible()
  await check(page, 'person menu')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Thông báo/ }).click()
  await expect(page.getByRole('link', { name: 'Xem tất cả' })).toBeVisible()
  await check(page, 'notices')
  await page.keyboard.press('Escape')
  await follow(page, '/tasks?state=SUBMITTED&q=as+nobody+has+kept')
  await page.getByRole('button', { name: 'Chế độ xem', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Lưu cách xem hiện tại' })).toBeVisible()
  await check(page, 'saved views')
  await page.getByRole('button', { name: 'Lưu cách xem hiện tại' }).click()
  await expect(page.getByRole('dialog', { name: 'Lưu chế độ xem' })).toBeVisible()
  await check(page, 'saving a view')
  await page.keyboard.press('Escape')
  await page.setViewportSize(phone)
  await page.getByRole('button', { name: 'Mục khác' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await check(page, 'drawer')
})

test('a one-time code and the page of who waits for a role keep them @a11y', async ({ browser, request }) => {
  const headers = { Authorization: `Bearer ${token('quantri')}`, 'Idempotency-Key': crypto.randomUUID() }
  const me = await (await request.get('/api/v1/me', { headers })).json()
  const unitId = me.memberships.find((one: { current: boolean }) => one.current).unit.id
  const username = `cho${Date.now().toString(36)}`
  const memberships = [{ unitId, role: 'VIEWER', validFrom: '2099-01-01' }]
  const body = { username, name: 'Người Chờ Vai Trò', channel: 'CODE', memberships }
  const invited = await request.post('/api/v1/staff/invitations', { headers, data: body })
  const { staff } = await invited.json()
  const admin = await signIn(browser, 'quantri', { viewport: phone, colorScheme: 'dark', still: true })
  await admin.goto(`/staff/${staff.id}`)
  await admin.getByRole('button', { name: 'Cấp mã mới' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Cấp mã mới' }).click()
  const dialog = admin.getByRole('dialog', { name: /Mã dùng một lần/ })
  await expect(dialog).toBeVisible()
  await check(admin, 'code dialog')
  const code = (await dialog.locator('output').textContent()) ?? ''
  const page = await (await browser.newContext({ viewport: phone })).newPage()
  await page.route('**/api/v1/live', (route) => route.abort())
  await page.goto('/')
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(code)
  await page.locator('#kc-login').click()
  await page.locator('#password-new').fill('mat-khau-cua-rieng-minh')
  await page.locator('#password-confirm').fill('mat-khau-cua-rieng-minh')
  await page.locator('[type=submit]').first().click()
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click()
  await expect(page.getByText('chưa đến ngày bắt đầu')).toBeVisible()
  await check(page, 'no role yet')
})
