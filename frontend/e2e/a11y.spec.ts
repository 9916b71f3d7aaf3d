import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { signIn, token } from './people'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const wide = { width: 1360, height: 860 }
const phone = { width: 360, height: 740 }

const lists = [
  '/',
  '/plans',
  '/plans/new',
  '/tasks',
  '/tasks/new',
  '/events',
  '/events?view=list',
  '/events/new',
  '/units',
  '/units/new',
  '/documents',
  '/staff',
  '/dashboard',
  '/khong-co',
]

async function settled(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('status', { name: /Đang tải|Loading/ })).toHaveCount(0)
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
}

async function check(page: Page, where: string) {
  await settled(page)
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
  const work = (await (
    await page.request.get('/api/v1/me/work', { headers: { Authorization: `Bearer ${token('phuong1')}` } })
  ).json()) as {
    open: { taskId: string }[]
  }
  return [
    plan && `/plans/${plan}`,
    plan && `/plans/${plan}/progress`,
    task && `/tasks/${task}`,
    work.open[0] && `/tasks/${work.open[0].taskId}`,
    event && `/events/${event}`,
    campaign && `/events/${campaign}`,
    unit && `/units/${unit}`,
  ].filter((path): path is string => Boolean(path))
}

for (const language of ['vi', 'en'] as const) {
  // each language takes other pairs of width and colours, so that all meet
  const looks =
    language === 'vi'
      ? ([
          ['light', wide],
          ['dark', phone],
        ] as const)
      : ([
          ['dark', wide],
          ['light', phone],
        ] as const)

  test(`no page breaks a rule of accessibility @a11y (${language})`, async ({ browser }) => {
    test.setTimeout(600_000)
    const page = await signIn(browser, 'quantri')
    await page.evaluate((chosen) => localStorage.setItem('kehoach.language', chosen), language)
    const office = await signIn(browser, 'vanphong')
    await office.evaluate((chosen) => localStorage.setItem('kehoach.language', chosen), language)
    for (const path of [...lists, ...(await details(office))]) {
      const reader = path.startsWith('/units') || path.startsWith('/staff') ? page : office
      await reader.goto(path)
      for (const [colorScheme, viewport] of looks) {
        await reader.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await reader.setViewportSize(viewport)
        await check(reader, `${path} ${colorScheme} ${viewport.width}`)
      }
    }
  })
}

test('dialogs and menus keep the rules too @a11y', async ({ browser }) => {
  const page = await signIn(browser, 'vanphong')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.getByRole('button', { name: /Tài khoản của/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Đăng xuất' })).toBeVisible()
  await check(page, 'person menu')
  await page.keyboard.press('Escape')
  await page.setViewportSize(phone)
  await page.getByRole('button', { name: 'Mục khác' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await check(page, 'drawer')
})
