import { expect, type Page, test } from '@playwright/test'
import { fillSignIn, signIn } from './people'

const stamp = Date.now().toString(36)

async function draft(page: Page, title: string) {
  await page.goto('/plans/new')
  await page.getByLabel('Tên kế hoạch (trích yếu)').fill(title)
  await page.getByRole('button', { name: 'Nhập căn cứ khác' }).click()
  await page.getByLabel('Căn cứ 1').fill('Căn cứ chương trình công tác năm;')
  await page.getByLabel('Mục đích').fill('Mục đích ban đầu')
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  return new URL(page.url()).pathname
}

test('two people who save the same form lose nothing', async ({ browser }) => {
  const first = await signIn(browser, 'vanphong')
  const second = await signIn(browser, 'vanphong')
  const path = await draft(first, `Dự thảo chung ${stamp}`)
  await first.goto(`${path}/edit`)
  await second.goto(`${path}/edit`)
  await first.getByLabel('Mục đích').fill('Bản của người thứ nhất')
  await second.getByLabel('Mục đích').fill('Bản của người thứ hai')
  await first.getByRole('button', { name: 'Lưu' }).click()
  await expect(first.getByText('Bản của người thứ nhất')).toBeVisible()
  await second.getByRole('button', { name: 'Lưu' }).click()
  const dialog = second.getByRole('dialog')
  await expect(dialog.getByText('Bản của người thứ nhất')).toBeVisible()
  await expect(dialog.getByText('Bản của người thứ hai')).toBeVisible()
  await dialog.getByRole('button', { name: 'Lưu bản của tôi' }).click()
  await expect(second.getByRole('heading', { level: 1, name: `Dự thảo chung ${stamp}` })).toBeVisible()
  await expect(second.getByText('Bản của người thứ hai')).toBeVisible()
})

test('a form keeps what is typed when the thing has moved on', async ({ browser }) => {
  const typing = await signIn(browser, 'vanphong')
  const path = await draft(typing, `Dự thảo trình giữa chừng ${stamp}`)
  await typing.getByRole('button', { name: 'Thêm mục' }).click()
  await typing.getByRole('dialog').getByLabel('Tên mục').fill('Mục tiêu chung')
  await typing.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click()
  await typing.goto(`${path}/edit`)
  const purpose = typing.getByLabel('Mục đích')
  await purpose.fill('Bản gõ trong hai mươi phút')
  const other = await signIn(browser, 'vanphong')
  await other.goto(path)
  await other.getByRole('button', { name: 'Trình duyệt' }).click()
  await other.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click()
  await expect(other.getByRole('dialog')).toBeHidden()
  await typing.getByRole('button', { name: 'Lưu' }).click()
  await expect(typing.getByRole('alert')).toBeFocused()
  await expect(purpose).toHaveValue('Bản gõ trong hai mươi phút')
  await typing
    .getByRole('link', { name: `Dự thảo trình giữa chừng ${stamp}` })
    .first()
    .click()
  await expect(typing.getByRole('dialog')).toBeVisible()
  await expect(purpose).toHaveValue('Bản gõ trong hai mươi phút')
})

test('a wrong date order is said beside the field, and nothing typed is cleared', async ({ browser }) => {
  const page = await signIn(browser, 'vanphong')
  await page.goto('/plans/new')
  await page.getByLabel('Tên kế hoạch (trích yếu)').fill('Kế hoạch sai ngày')
  await page.getByLabel('Thực hiện từ ngày').fill('5/3/2027')
  await page.getByLabel('Đến ngày').fill('05-02-2027')
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await summary.getByRole('button', { name: /Đến ngày/ }).click()
  await expect(page.getByLabel('Đến ngày')).toBeFocused()
  await expect(page.getByLabel('Tên kế hoạch (trích yếu)')).toHaveValue('Kế hoạch sai ngày')
  await expect(page.getByLabel('Đến ngày')).toHaveValue('05/02/2027')
})

test('a session that ends while typing loses nothing', async ({ browser }) => {
  const page = await signIn(browser, 'vanphong')
  await page.goto('/plans/new')
  const title = `Phiên hết giữa chừng ${stamp}`
  await page.getByLabel('Tên kế hoạch (trích yếu)').fill(title)
  let refused = false
  await page.route('**/api/v1/plans', async (route) => {
    if (refused) return route.fallback()
    refused = true
    await page.context().clearCookies()
    await route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'https://kehoach.org/problems/unauthenticated', title: '', status: 401 }),
    })
  })
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click()
  const popup = page.waitForEvent('popup')
  await page.getByRole('dialog').getByRole('button', { name: 'Đăng nhập lại' }).click()
  await fillSignIn(await popup, 'vanphong')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByLabel('Tên kế hoạch (trích yếu)')).toHaveValue(title)
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('a page wanted before signing in is the page after it', async ({ page }) => {
  await page.goto('/tasks?lateness=OVERDUE')
  await fillSignIn(page, 'vanphong')
  await expect(page).toHaveURL(/\/tasks\?lateness=OVERDUE$/)
  await expect(
    page.getByRole('combobox', { name: 'Tiến độ' }).or(page.getByLabel('Tiến độ')).first(),
  ).toHaveValue('Quá hạn')
})

test('an address that leads nowhere says so', async ({ browser }) => {
  const page = await signIn(browser, 'xem')
  await page.goto('/khong-co')
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible()
})

test('who may only read meets no form, but is told whom to ask', async ({ browser }) => {
  const page = await signIn(browser, 'xem')
  for (const [address, title] of [
    ['/plans/new', 'Chưa có quyền soạn kế hoạch'],
    ['/tasks/new', 'Chưa có quyền giao nhiệm vụ'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.getByText(/đề nghị cán bộ quản trị/)).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
  }
})

test('a date that is none is said at the field, and figures of days to come are not asked for', async ({
  browser,
}) => {
  const page = await signIn(browser, 'vanphong')
  await page.goto('/dashboard')
  const day = page.getByLabel('Tính đến ngày')
  await expect(day).not.toHaveValue('')
  await day.fill('31/02/2026')
  await day.press('Tab')
  await expect(page.getByText(/Ngày này không đúng/)).toBeVisible()
  await day.fill('31/12/2199')
  await day.press('Tab')
  await expect(page.getByText('Chỉ xem được số liệu đến hết hôm nay')).toBeVisible()
})
