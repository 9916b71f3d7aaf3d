import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, expect, type Locator, type Page, test } from '@playwright/test'
import { draftMerger, type Person, signIn, token } from './people'
import { type Language, texts } from './texts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const phone = { width: 360, height: 740 }

type Words = ReturnType<typeof texts>
type Opened = {
  name: string
  who: Person
  path: string
  /** What is pressed first, by its name: a button that opens the dialog, or the menu in which it is. */
  button: string
  item?: string
}

/** A draft with an outline and a task, an empty one, and what of the sample waits for a step. */
async function things(request: APIRequestContext) {
  const tokens = new Map<Person, string>()
  const call = async (who: Person, path: string, data?: object) => {
    if (!tokens.has(who)) tokens.set(who, token(who))
    const headers = { Authorization: `Bearer ${tokens.get(who)}`, 'Idempotency-Key': crypto.randomUUID() }
    const answer = data
      ? await request.post(`/api/v1${path}`, { headers, data })
      : await request.get(`/api/v1${path}`, { headers })
    expect(answer.ok(), `${path} ${answer.status()}`).toBe(true)
    return answer.json()
  }
  const me = await call('vanphong', '/me')
  const unit = me.permissions.find((one: { permission: string }) => one.permission === 'DRAFT_PLAN').units[0]
    .id
  const draft = await call('vanphong', '/plans', {
    issuingUnitId: unit,
    title: 'Dự thảo để thử hộp thoại',
    purpose: 'Thử hộp thoại',
    legalBases: [{ text: 'Căn cứ để thử' }],
  })
  const empty = await call('vanphong', '/plans', {
    issuingUnitId: unit,
    title: 'Dự thảo trống để thử hộp thoại',
  })
  const item = await call('vanphong', `/plans/${draft.id}/items`, { title: 'Mục để thử' })
  const task = await call('vanphong', '/tasks', {
    planItemId: item.id,
    title: 'Việc để thử',
    leadUnitId: unit,
  })
  const work = await call('vanphong', '/me/work')
  const reviewed = await call('chutich', '/plans?status=IN_REVIEW&limit=1')
  const issued = await call('chutich', '/plans?status=ISSUED&limit=1')
  const staff = await call('quantri', '/staff?q=phuong1')
  const officer = staff.items.find((one: { username: string }) => one.username === 'phuong1')
  return {
    draft: `/plans/${draft.id}`,
    empty: `/plans/${empty.id}`,
    task: `/tasks/${task.id}`,
    judged: work.toAccept[0] && `/tasks/${work.toAccept[0].taskId}`,
    judgedUnit: work.toAccept[0]?.unit.name as string,
    reviewed: reviewed.items[0] && `/plans/${reviewed.items[0].id}`,
    issued: issued.items[0] && `/plans/${issued.items[0].id}`,
    person: `/staff/${officer.id}`,
    personUnit: officer.memberships[0].unit.name as string,
    change: `/units/changes/${(await draftMerger(request)).id}`,
  }
}

function dialogs(t: Words, of: Awaited<ReturnType<typeof things>>): Opened[] {
  const menu = t('plan:outline.menu', { label: 'I' })
  const more = t('common:moreActions')
  const rule = `${t('reorganisation:rule.choose')}: ${t('reorganisation:objects.ASSIGNMENT')}, Phường Tam Thắng`
  const role = t('staff:roleActions', { role: t('common:role.OFFICER'), unit: of.personUnit })
  const judging = t('task:moreActions', { unit: of.judgedUnit })
  return [
    { name: 'not ready', who: 'vanphong', path: of.empty, button: t('plan:action.SUBMIT') },
    { name: 'first item', who: 'vanphong', path: of.empty, button: t('plan:outline.add') },
    { name: 'next item', who: 'vanphong', path: of.draft, button: t('plan:outline.addLast') },
    { name: 'edit item', who: 'vanphong', path: of.draft, button: menu, item: t('common:edit') },
    { name: 'delete item', who: 'vanphong', path: of.draft, button: menu, item: t('common:delete') },
    { name: 'submit', who: 'vanphong', path: of.draft, button: t('plan:action.SUBMIT') },
    { name: 'delete draft', who: 'vanphong', path: of.draft, button: more, item: t('plan:action.DELETE') },
    { name: 'assign', who: 'vanphong', path: of.task, button: more, item: t('task:assign') },
    { name: 'delete task', who: 'vanphong', path: of.task, button: more, item: t('task:deleteTask') },
    { name: 'accept', who: 'vanphong', path: of.judged, button: t('task:action.ACCEPT') },
    { name: 'return work', who: 'vanphong', path: of.judged, button: t('task:action.RETURN') },
    { name: 'cancel part', who: 'vanphong', path: of.judged, button: judging, item: t('task:action.CANCEL') },
    { name: 'issue', who: 'chutich', path: of.reviewed, button: t('plan:action.ISSUE') },
    { name: 'return draft', who: 'chutich', path: of.reviewed, button: t('plan:action.RETURN') },
    { name: 'conclude', who: 'chutich', path: of.issued, button: more, item: t('plan:action.CONCLUDE') },
    { name: 'revoke', who: 'chutich', path: of.issued, button: more, item: t('plan:action.REVOKE') },
    { name: 'copy plan', who: 'vanphong', path: of.issued, button: t('plan:copy.action') },
    { name: 'amend plan', who: 'vanphong', path: of.issued, button: more, item: t('plan:action.AMEND') },
    { name: 'rule of moves', who: 'quantri', path: of.change, button: rule },
    {
      name: 'delete changes',
      who: 'quantri',
      path: of.change,
      button: more,
      item: t('reorganisation:action.DELETE'),
    },
    { name: 'calendar address', who: 'vanphong', path: '/events', button: t('feed:subscribe') },
    { name: 'day off', who: 'quantri', path: '/holidays', button: t('calendar:add') },
    { name: 'give a role', who: 'quantri', path: of.person, button: t('staff:add') },
    { name: 'suspend', who: 'quantri', path: of.person, button: more, item: t('staff:step.SUSPEND') },
    { name: 'edit role', who: 'quantri', path: of.person, button: role, item: t('staff:step.UPDATE') },
    { name: 'move', who: 'quantri', path: of.person, button: role, item: t('staff:step.MOVE') },
    { name: 'end role', who: 'quantri', path: of.person, button: role, item: t('staff:step.END') },
    { name: 'delegate', who: 'chutichphuong1', path: of.person, button: t('staff:step.DELEGATE') },
  ]
}

async function go(page: Page, path: string) {
  if (new URL(page.url()).pathname === path) return
  await page.evaluate((to) => {
    // the page that is left must not be taken for the one that comes
    document.querySelector('h1')?.setAttribute('data-left', '')
    window.history.pushState({}, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await expect(page.locator('h1:not([data-left])')).toBeVisible()
}

async function rules(page: Page, where: string) {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  )
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  expect(
    violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((one) => one.target).join(' | ')}`),
  ).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Opens it as the keyboard does, and gives back what should have focus afterwards. */
async function open(page: Page, { path, button, item, name }: Opened): Promise<Locator> {
  await go(page, path)
  const opener = page.getByRole('main').getByRole('button', { name: button, exact: true }).first()
  await expect(opener, name).toBeVisible()
  await opener.focus()
  await page.keyboard.press('Enter')
  if (item) {
    const entry = page.getByRole('menuitem', { name: item, exact: true })
    await expect(entry, name).toBeVisible()
    await rules(page, `menu of ${name}`)
    await entry.focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('dialog'), name).toBeVisible()
  return opener
}

for (const [language, colorScheme] of [
  ['vi', 'light'],
  ['en', 'dark'],
] as const satisfies [Language, 'light' | 'dark'][]) {
  test(`every dialog keeps the rules and gives focus back @a11y (${language}, ${colorScheme})`, async ({
    browser,
    request,
  }) => {
    test.setTimeout(600_000)
    const found = dialogs(texts(language), await things(request))
    const pages = new Map<Person, Page>()
    for (const dialog of found) {
      const page =
        pages.get(dialog.who) ?? (await signIn(browser, dialog.who, { viewport: phone, colorScheme }))
      if (!pages.has(dialog.who)) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.evaluate((chosen) => localStorage.setItem('kehoach.language', chosen), language)
        await page.reload()
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        pages.set(dialog.who, page)
      }
      const opener = await open(page, dialog)
      await rules(page, dialog.name)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog'), dialog.name).toBeHidden()
      await expect(opener, `focus after ${dialog.name}`).toBeFocused()
    }
  })
}

test('a form is sent with Ctrl+Enter, and never while a letter is composed', async ({ browser, request }) => {
  const { empty } = await things(request)
  const page = await signIn(browser, 'vanphong')
  await page.goto(empty)
  await page.getByRole('button', { name: 'Thêm mục' }).click()
  const title = page.getByRole('dialog').getByLabel('Tên mục')
  await title.fill('Tuyên truyền')
  await title.evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true }),
    ),
  )
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByText('Tuyên truyền', { exact: true })).toBeHidden()
  await title.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('Tuyên truyền', { exact: true })).toBeVisible()
})
