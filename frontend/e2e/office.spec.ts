import { expect, type Page, test } from '@playwright/test'
import { signIn } from './people'

const stamp = Date.now().toString(36)
const number = 1000 + (Date.now() % 90_000)
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

/** `23/11/2026` for so many days from now, in Vietnam. */
function day(fromNow: number): string {
  const date = new Date(Date.now() + fromNow * 86_400_000)
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(date)
}

test('a document is registered with its file, found by its number, and downloaded', async ({ browser }) => {
  const page = await signIn(browser, 'vanthu')
  await page.goto('/documents/new')
  await page.getByLabel('Số, ký hiệu').fill(`${number}/QĐ-UBND`)
  await page.getByLabel('Ngày ban hành').fill('5/3/2026')
  await expect(
    page.getByRole('combobox', { name: 'Loại văn bản' }).or(page.getByLabel('Loại văn bản')).first(),
  ).toHaveValue('Quyết định')
  await page.getByLabel('Trích yếu').fill(`Kiện toàn Ban Chỉ đạo ${stamp}`)
  await page
    .locator('input[type=file]')
    .last()
    .setInputFiles([
      { name: 'quyết định.pdf', mimeType: 'application/pdf', buffer: pdf },
      { name: 'chương trình.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
    ])
  await expect(page.getByText(/chương trình\.exe: không nhận loại tệp này\. Nhận ảnh/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bỏ tệp quyết định.pdf' })).toBeVisible()
  await page.getByRole('button', { name: 'Vào sổ văn bản' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Quyết định ${number}/QĐ-UBND` })).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: /quyết định\.pdf/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tải về' }).click()
  expect((await saved).suggestedFilename()).toBe('quyết định.pdf')
  // the same number once more: said in words, and nothing typed is lost
  await page.goto('/documents/new')
  await page.getByLabel('Số, ký hiệu').fill(`${number}/QĐ-UBND`)
  await page.getByLabel('Ngày ban hành').fill('6/3/2026')
  await page.getByLabel('Trích yếu').fill('Văn bản khác')
  await page.getByRole('button', { name: 'Vào sổ văn bản' }).click()
  await expect(page.getByRole('alert')).toContainText(`Số ${number} của năm 2026 đã cấp cho một văn bản khác`)
  await expect(page.getByLabel('Trích yếu')).toHaveValue('Văn bản khác')

  await page.goto(`/documents?q=${number}`)
  await expect(page.getByRole('link', { name: new RegExp(`${number}/QĐ-UBND`) })).toBeVisible()
})

async function chooseKind(page: Page) {
  await page.getByRole('combobox', { name: 'Loại sự kiện' }).click()
  await page.getByRole('option', { name: 'Tuyên truyền' }).click()
}

test('a campaign has one window; a site without a day is asked for it before it is confirmed', async ({
  browser,
}) => {
  const office = await signIn(browser, 'vanphong', { viewport: { width: 360, height: 740 } })
  await office.goto('/events/new')
  await office.getByLabel('Tên sự kiện').fill(`Đợt ra quân ${stamp}`)
  await chooseKind(office)
  await office.getByLabel('Tổ chức tại nhiều điểm').check()
  await expect(office.getByLabel('Ngày bắt đầu')).toHaveCount(0)
  await office.getByLabel('Từ ngày').fill(day(1))
  await office.getByLabel('Đến ngày').fill(day(30))
  await office.getByRole('button', { name: 'Thêm sự kiện' }).click()
  await expect(office.getByRole('heading', { level: 1, name: `Đợt ra quân ${stamp}` })).toBeVisible()
  await office.getByRole('button', { name: 'Thêm điểm tổ chức' }).click()
  const dialog = office.getByRole('dialog')
  await dialog.getByRole('searchbox').fill('vung tau')
  await dialog.getByLabel('Phường Vũng Tàu', { exact: true }).check()
  await dialog.getByRole('button', { name: 'Thêm điểm', exact: true }).click()
  await expect(dialog).toBeHidden()

  const ward = await signIn(browser, 'phuong1')
  await ward.goto('/events')
  await ward
    .getByRole('list', { name: 'Chưa ấn định ngày' })
    .getByRole('link', { name: `Đợt ra quân ${stamp}` })
    .click()
  await ward.getByRole('button', { name: 'Ấn định lịch' }).click()
  const asked = ward.getByRole('dialog')
  await asked.getByRole('button', { name: 'Lưu và ấn định lịch' }).click()
  await expect(asked.getByRole('alert')).toBeFocused()
  await asked.getByLabel('Ngày bắt đầu').fill(day(2))
  await asked.getByLabel('Giờ bắt đầu').fill('8h')
  await asked.getByRole('textbox', { name: 'Địa điểm' }).fill('Nhà văn hóa phường')
  await asked.getByRole('button', { name: 'Lưu và ấn định lịch' }).click()
  await expect(asked).toBeHidden()
  await expect(ward.getByText('Đã ấn định', { exact: true })).toBeVisible()
})

test('an event is closed with its counts on a phone', async ({ browser }) => {
  const page = await signIn(browser, 'phuong1', { viewport: { width: 360, height: 740 } })
  await page.goto('/events/new')
  await page.getByLabel('Tên sự kiện').fill(`Tuyên truyền tại chợ ${stamp}`)
  await chooseKind(page)
  await page.getByLabel('Ngày bắt đầu').fill(day(-1))
  await page.getByLabel('Giờ bắt đầu').fill('7h30')
  await page.getByLabel('Giờ bắt đầu').blur()
  await expect(page.getByLabel('Giờ bắt đầu')).toHaveValue('07:30')
  await page.getByLabel('Địa điểm').fill('Chợ Vũng Tàu')
  await page.getByRole('button', { name: 'Thêm sự kiện' }).click()
  await page.getByRole('link', { name: 'Ghi kết quả' }).click()
  await page.getByLabel('Lượt người dự').fill('120')
  await page.getByRole('button', { name: 'Ghi kết quả' }).click()
  const asked = page.getByRole('dialog')
  await expect(asked.getByText('120', { exact: true })).toBeVisible()
  await asked.getByRole('button', { name: 'Ghi kết quả' }).click()
  await expect(page.getByText('Đã tổ chức', { exact: true })).toBeVisible()
  await expect(page.getByText('120', { exact: true })).toBeVisible()
})

test('the calendar is walked with keys, Monday first', async ({ browser }) => {
  const page = await signIn(browser, 'vanphong')
  await page.goto('/events?day=2026-12-02')
  await expect(page.getByRole('columnheader').first()).toHaveText(/Thứ Hai/)
  await page.locator('[data-day="2026-12-02"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[data-day="2026-12-03"]')).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(page.locator('[data-day="2026-11-01"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/day=2026-11-01/)
})
