import { expect, type Page, test } from '@playwright/test'
import { type Person, signIn, token } from './people'
import { pickUnit } from './pick'

// The smallest picture that is one; what it shows does not matter, that it is a picture does.
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const stamp = Date.now().toString(36)
const planTitle = `Kế hoạch tuyên truyền an toàn giao thông ${stamp}`
const taskTitle = `Tổ chức buổi tuyên truyền tại khu dân cư ${stamp}`

test.describe.configure({ mode: 'serial' })

const pages = new Map<Person, Page>()
let planPath = ''
let taskPath = ''

async function as(browser: import('@playwright/test').Browser, person: Person): Promise<Page> {
  const page = pages.get(person) ?? (await signIn(browser, person))
  pages.set(person, page)
  return page
}

async function attach(page: Page) {
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'buổi tuyên truyền.png', mimeType: 'image/png', buffer: photo })
  await expect(page.getByRole('button', { name: /Bỏ tệp/ })).toBeVisible()
}

async function report(page: Page, text: string) {
  await page.getByLabel('Kết quả thực hiện').fill(text)
  await page.getByLabel('Số buổi (buổi)').fill('4')
  await attach(page)
  await page.getByLabel('Đã hoàn thành, đề nghị nghiệm thu').check()
  await page.getByRole('button', { name: 'Gửi và trình nghiệm thu' }).click()
  await expect(page).toHaveURL(/\/tasks\//)
  await expect(page.getByText('Chờ nghiệm thu').first()).toBeVisible()
}

async function figure(page: Page, part: string): Promise<number> {
  await page.goto('/dashboard')
  const box = page.locator(`[data-part="${part}"] a`).first()
  await expect(box).toBeVisible()
  return Number(((await box.textContent()) ?? '').replaceAll('.', ''))
}

let doneBefore = 0

test('the office drafts a plan with an item and a task', async ({ browser }) => {
  const page = await as(browser, 'vanphong')
  doneBefore = await figure(page, 'doneOnTime')
  await page.goto('/plans')
  await page.getByRole('link', { name: 'Soạn kế hoạch' }).click()
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByLabel('Tên kế hoạch (trích yếu)').fill(planTitle)
  await page.getByRole('combobox', { name: 'Chọn văn bản trong sổ' }).fill('124/2021')
  await page.getByRole('option', { name: /^124\/2021\/TT-BCA/ }).click()
  await expect(page.getByLabel('Căn cứ 1')).toHaveValue(
    /^Căn cứ Thông tư số 124\/2021\/TT-BCA ngày 28\/12\/2021 của Bộ trưởng Bộ Công an về quy định .+;$/,
  )
  await page.getByRole('button', { name: 'Nhập căn cứ khác' }).click()
  await page.getByLabel('Căn cứ 2').fill('Căn cứ Luật Trật tự, an toàn giao thông đường bộ;')
  await page.getByLabel('Mục đích').fill('Nâng cao ý thức chấp hành pháp luật.')
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: planTitle })).toBeVisible()
  planPath = new URL(page.url()).pathname

  await page.getByRole('button', { name: 'Thêm mục' }).click()
  await page.getByRole('dialog').getByLabel('Tên mục').fill('Tuyên truyền tại khu dân cư')
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByText('Tuyên truyền tại khu dân cư')).toBeVisible()

  await page.getByRole('button', { name: 'Thao tác với mục I', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Thêm nhiệm vụ' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thêm nhiệm vụ vào dự thảo' })).toBeVisible()
  // what one choice lacks is not held against another
  await page.getByRole('button', { name: 'Thêm nhiệm vụ', exact: true }).click()
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(2)
  await page.getByLabel('Nhiều đơn vị tự chọn').check()
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1)
  await page.getByLabel('Một đơn vị chủ trì').check()
  await page.getByLabel('Tên nhiệm vụ').fill(taskTitle)
  await page.getByLabel('Hạn hoàn thành').fill('ngày mai')
  await pickUnit(page, 'Chủ trì', 'phuong vung tau', 'Phường Vũng Tàu')
  await page.getByRole('button', { name: 'Thêm số liệu' }).click()
  await page.getByLabel('Tên số liệu').fill('Số buổi')
  await page.getByLabel('Đơn vị tính').fill('buổi')
  await page.getByRole('button', { name: 'Thêm nhiệm vụ', exact: true }).click()
  await expect(page.getByRole('link', { name: taskTitle })).toBeVisible()
  await expect(page.getByRole('link', { name: /Thông tư số 124/ })).toBeVisible()

  // a draft gives nobody anything yet, in the list of all tasks too
  await page.goto(`/tasks?q=${encodeURIComponent(taskTitle)}`)
  await expect(page.getByText('Giao khi ban hành')).toBeVisible()
  await expect(page.getByText('Mới giao')).toBeHidden()
  await page.goto(planPath)

  await page.getByRole('button', { name: 'Trình duyệt' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click()
  await expect(page.getByText('Đang trình duyệt')).toBeVisible()
})

test('the chairman issues it', async ({ browser }) => {
  const page = await as(browser, 'chutich')
  await page.goto('/')
  await page.getByRole('link', { name: `Xem dự thảo: ${planTitle}` }).click()
  await expect(page).toHaveURL(planPath)
  await page.getByRole('button', { name: 'Ban hành' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
  await expect(page.getByText('Đã ban hành', { exact: true }).first()).toBeVisible()
  await expect(page.getByText(/\d+\/KH-/).first()).toBeVisible()
})

test('the ward sees it in My work and reports with a photo', async ({ browser }) => {
  const page = await as(browser, 'phuong1')
  await page.goto('/')
  await page.getByRole('button', { name: `Tiếp nhận: ${taskTitle}` }).click()
  await page.getByRole('link', { name: `Báo cáo: ${taskTitle}` }).click()

  // finished without evidence: said before anything is sent, and nothing typed is lost
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && /\/assignments\/.*\/(reports|submit)$/.test(request.url()))
      sent.push(request.url().split('/').at(-1) ?? '')
  })
  await page.getByLabel('Kết quả thực hiện').fill('Đã tổ chức 4 buổi tại khu phố 2.')
  await page.getByLabel('Đã hoàn thành, đề nghị nghiệm thu').check()
  await page.getByRole('button', { name: 'Gửi và trình nghiệm thu' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expect(page.getByText(/phải có minh chứng trước khi trình/).first()).toBeVisible()
  expect(sent).toEqual([])

  // the report arrives, submitting does not: the report is not sent twice
  let refused = false
  await page.route('**/api/v1/assignments/*/submit', (route) => {
    if (refused) return route.fallback()
    refused = true
    return route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ type: 'https://kehoach.org/problems/unavailable', title: '', status: 503 }),
    })
  })
  await page.getByLabel('Số buổi (buổi)').fill('4')
  await attach(page)
  await page.getByRole('button', { name: 'Gửi và trình nghiệm thu' }).click()
  await expect(page.getByText('Báo cáo đã lưu, chưa trình nghiệm thu')).toBeVisible()
  await page.getByRole('button', { name: 'Trình nghiệm thu' }).click()
  await expect(page).toHaveURL(/\/tasks\//)
  await expect(page.getByText('Chờ nghiệm thu').first()).toBeVisible()
  expect(sent).toEqual(['reports', 'submit', 'submit'])
  taskPath = new URL(page.url()).pathname
})

test('the office returns it once', async ({ browser }) => {
  const page = await as(browser, 'vanphong')
  await page.goto(taskPath)
  await expect(page.getByText('Đã tổ chức 4 buổi tại khu phố 2.')).toBeVisible()
  await expect(page.getByRole('button', { name: /Xem ảnh/ })).toBeVisible()
  await page.getByRole('button', { name: 'Trả lại' }).click()
  await page.getByRole('dialog').getByLabel('Lý do').fill('Bổ sung số lượt người dự.')
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByText('Bổ sung số lượt người dự.').first()).toBeVisible()
})

test('the ward reads why, and submits again', async ({ browser }) => {
  const page = await as(browser, 'phuong1')
  await page.goto('/')
  await expect(page.getByRole('heading', { name: /Bị trả lại/ })).toBeVisible()
  await page
    .getByRole('link', { name: `Báo cáo: ${taskTitle}` })
    .first()
    .click()
  await expect(page.getByText('Bổ sung số lượt người dự.')).toBeVisible()
  await report(page, 'Bổ sung: 320 lượt người dự.')
})

test('the office accepts, and the dashboard moves', async ({ browser }) => {
  const page = await as(browser, 'vanphong')
  await page.goto(taskPath)
  await page.getByRole('button', { name: 'Nghiệm thu', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Nghiệm thu' }).click()
  await expect(page.getByText('Đã nghiệm thu').first()).toBeVisible()
  expect(await figure(page, 'doneOnTime')).toBe(doneBefore + 1)
})

test('a figure of the dashboard leads to exactly its rows', async ({ browser }) => {
  const page = await as(browser, 'vanphong')
  const done = await figure(page, 'doneOnTime')
  // our own size, not that of a link of the library, whatever order the style sheets came in
  await expect(page.locator('[data-part="doneOnTime"] a').first()).toHaveCSS('font-size', /^[23]\d/)
  await page.locator('[data-part="doneOnTime"] a').first().click()
  await expect(page.getByText(`${done} nhiệm vụ`, { exact: true })).toBeVisible()
})

test('another ward can touch none of it', async ({ browser, request }) => {
  const page = await as(browser, 'phuong2')
  await page.goto('/')
  await expect(page.getByText(taskTitle)).toBeHidden()
  await page.goto(taskPath)
  await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible()

  const mine = await request.get(`/api/v1${taskPath}`, {
    headers: { Authorization: `Bearer ${token('phuong1')}` },
  })
  const { assignments } = (await mine.json()) as { assignments: { id: string }[] }
  const headers = { Authorization: `Bearer ${token('phuong2')}`, 'If-Match': mine.headers().etag ?? '' }
  const assignment = `/api/v1/assignments/${assignments[0]?.id}`
  expect((await request.get(assignment, { headers })).status()).toBe(404)
  expect((await request.get(`${assignment}/reports`, { headers })).status()).toBe(404)
  for (const step of ['reports', 'submit', 'accept', 'return'])
    expect((await request.post(`${assignment}/${step}`, { headers, data: {} })).status()).toBe(404)
})
