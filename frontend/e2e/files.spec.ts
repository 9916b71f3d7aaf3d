import { type APIRequestContext, expect, test } from '@playwright/test'
import { signIn, token } from './people'

const number = 1000 + (Date.now() % 90_000)
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A document of the office with these files, registered beside the app. */
async function documentWith(request: APIRequestContext, files: Record<string, Buffer>) {
  const headers = { Authorization: `Bearer ${token('vanthu')}` }
  const ids: string[] = []
  for (const [name, data] of Object.entries(files)) {
    const sent = await request.post(`/api/v1/files?name=${encodeURIComponent(name)}`, {
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
      data,
    })
    expect(sent.ok(), await sent.text()).toBe(true)
    ids.push((await sent.json()).id)
  }
  const registered = await request.post('/api/v1/documents', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: {
      type: 'REPORT',
      symbol: `${number}/BC-STC`,
      issuingBody: 'Sở Tài chính',
      issuedOn: '2026-03-05',
      subject: 'Báo cáo có nhiều tệp',
      fileIds: ids,
    },
  })
  expect(registered.ok(), await registered.text()).toBe(true)
  return { id: (await registered.json()).id as string, fileIds: ids, headers }
}

test('files are looked at one after another, and one that seems classified is purged', async ({
  browser,
  request,
}) => {
  const { id, fileIds, headers } = await documentWith(request, {
    'ảnh một.png': pixel,
    'ảnh hai.png': pixel,
    'ghi chép.txt': Buffer.from('TỐI MẬT\nNội dung ghi chép'),
  })
  await expect
    .poll(async () => (await (await request.get(`/api/v1/files/${fileIds[2]}`, { headers })).json()).state, {
      timeout: 90_000,
    })
    .toBe('SET_ASIDE')
  const page = await signIn(browser, 'vanthu')
  await page.goto(`/documents/${id}`)
  await page.getByRole('button', { name: 'Xem ảnh ảnh một.png' }).click()
  const viewer = page.getByRole('dialog', { name: 'ảnh một.png' })
  await expect(viewer.getByRole('img', { name: 'ảnh một.png' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('dialog', { name: 'ảnh hai.png' })).toBeVisible()
  await expect(page.getByText('2/2')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Xem ảnh ảnh một.png' })).toBeFocused()

  await page.getByRole('button', { name: /ghi chép\.txt: tạm giữ/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hẳn' }).click()
  const dialog = page.getByRole('dialog', { name: 'Xóa hẳn tệp ghi chép.txt' })
  await dialog.getByLabel('Lý do').fill('Tải lên nhầm')
  await dialog.getByRole('button', { name: 'Xóa hẳn' }).click()
  await expect(page.getByText('Đã xóa hẳn tệp')).toBeVisible()
  await expect(page.getByRole('button', { name: /ghi chép\.txt: đã xóa hẳn/ })).toBeVisible()
})

test('a file is replaced by a new version, and the former one stays', async ({ browser, request }) => {
  const { id } = await documentWith(request, { 'bản quét.txt': Buffer.from('Thiếu trang 3') })
  const page = await signIn(browser, 'vanthu', { viewport: { width: 360, height: 740 } })
  await page.goto(`/documents/${id}`)
  await page.getByRole('button', { name: /^bản quét\.txt/ }).click()
  await page.getByRole('button', { name: 'Thay bằng bản mới' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thay tệp bản quét.txt bằng bản mới' })
  await dialog.getByRole('button', { name: 'Thay bằng bản mới' }).click()
  await expect(dialog.getByText('Hãy chọn tệp của bản mới.').first()).toBeVisible()
  await dialog
    .locator('input[type=file]')
    .last()
    .setInputFiles({ name: 'bản quét đủ.txt', mimeType: 'text/plain', buffer: Buffer.from('Đủ trang') })
  await expect(dialog.getByText('bản quét đủ.txt')).toBeVisible()
  await dialog.getByLabel('Lý do thay').fill('Bản trước thiếu trang 3')
  await dialog.getByRole('button', { name: 'Thay bằng bản mới' }).click()
  await expect(page.getByText('Đã thay bằng bản mới')).toBeVisible()

  await page.getByRole('button', { name: /^Bản 2 · bản quét đủ\.txt/ }).click()
  await page.getByRole('button', { name: 'Xem 2 bản' }).click()
  const versions = page.getByRole('list', { name: 'Các bản của tệp' }).getByRole('listitem')
  await expect(versions).toHaveCount(2)
  await expect(versions.first()).toContainText('Bản trước thiếu trang 3')
  const download = page.waitForEvent('download')
  await versions.last().getByRole('button', { name: 'Tải về bản 1' }).click()
  expect((await download).suggestedFilename()).toBe('bản quét.txt')
  await versions.last().getByRole('button', { name: 'Xem bản 1' }).click()
  await expect(page.getByRole('dialog', { name: 'Bản 1 · bản quét.txt' })).toBeVisible()
  await page.getByRole('button', { name: 'Quay lại' }).click()
  await expect(versions).toHaveCount(2)
})
