import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { fillSignIn, signIn, token } from './people'

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

/** Gives a draft its outline and submits it, as a colleague does beside the page. */
async function submitBeside(request: APIRequestContext, path: string) {
  const address = `/api/v1${path}`
  const authorized = { Authorization: `Bearer ${token('vanphong')}` }
  const headers = () => ({ ...authorized, 'Idempotency-Key': crypto.randomUUID() })
  const item = await request.post(`${address}/items`, { headers: headers(), data: { title: 'Mục để trình' } })
  expect(item.ok(), await item.text()).toBe(true)
  const etag = (await request.get(address, { headers: authorized })).headers().etag ?? ''
  const submitted = await request.post(`${address}/submit`, {
    headers: { ...headers(), 'If-Match': etag },
    data: {},
  })
  expect(submitted.ok(), await submitted.text()).toBe(true)
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

test('a form keeps what is typed when the thing has moved on', async ({ browser, request }) => {
  const page = await signIn(browser, 'vanphong')
  const path = await draft(page, `Dự thảo trình giữa chừng ${stamp}`)
  await page.goto(`${path}/edit`)
  const purpose = page.getByLabel('Mục đích')
  await purpose.fill('Bản gõ trong hai mươi phút')
  await submitBeside(request, path)
  await page.getByRole('button', { name: 'Lưu' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(purpose).toHaveValue('Bản gõ trong hai mươi phút')
  await page.getByRole('button', { name: 'Hủy bỏ' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ở lại' }).click()
  await expect(purpose).toHaveValue('Bản gõ trong hai mươi phút')
})

test('a dialog asks before it throws away what is typed', async ({ browser }) => {
  const page = await signIn(browser, 'vanphong')
  await draft(page, `Dự thảo có hộp thoại ${stamp}`)
  await page.getByRole('button', { name: 'Thêm mục' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thêm mục' })
  const text = dialog.getByLabel('Nội dung')
  await text.fill('Một đoạn dài')
  const asked = page.getByRole('dialog', { name: 'Đóng khi chưa lưu?' })
  for (const close of [() => page.keyboard.press('Escape'), () => page.mouse.click(5, 400)]) {
    await close()
    await expect(asked).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(asked).toBeHidden()
    await expect(text).toHaveValue('Một đoạn dài')
    await expect(text).toBeFocused()
  }
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await asked.getByRole('button', { name: 'Đóng, không lưu' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a form waits for every file that is on its way', async ({ browser }) => {
  const page = await signIn(browser, 'vanthu')
  await page.goto('/documents/new')
  let deliver = () => {}
  const held = new Promise<void>((resolve) => {
    deliver = resolve
  })
  await page.route('**/api/v1/files?name=second*', async (route) => {
    await held
    await route.continue()
  })
  const choose = async (name: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Chọn tệp' }).click()
    await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') })
  }
  const save = page.getByRole('button', { name: 'Vào sổ văn bản' })
  await choose('second.pdf')
  await choose('first.pdf')
  await expect(page.getByRole('button', { name: 'Bỏ tệp first.pdf' })).toBeVisible()
  await expect(save).toBeDisabled()
  deliver()
  await expect(page.getByRole('button', { name: 'Bỏ tệp second.pdf' })).toBeVisible()
  await expect(save).toBeEnabled()
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
  const day = page.getByLabel('Số liệu đến hết ngày')
  await expect(day).not.toHaveValue('')
  await day.fill('31/02/2026')
  await day.press('Tab')
  await expect(page.getByText(/Ngày này không đúng/)).toBeVisible()
  await day.fill('31/12/2199')
  await day.press('Tab')
  await expect(page.getByText('Chỉ xem được số liệu đến hết hôm nay')).toBeVisible()
})

test('a press on a button counts though the field that it leaves turns out wrong', async ({ browser }) => {
  const page = await signIn(browser, 'quantri')
  await page.goto('/units/new')
  await page.getByLabel('Từ ngày').fill('31/2/2026')
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText(/Ngày này không đúng/).first()).toBeVisible()
})
