import { expect, type Page, test } from '@playwright/test'
import { signIn, token } from './people'

const run = Date.now().toString(36)
const headers = () => ({ Authorization: `Bearer ${token('vanphong')}` })

async function give(page: Page, title: string, dueOn?: string): Promise<{ id: string }> {
  const me = (await (await page.request.get('/api/v1/me', { headers: headers() })).json()) as {
    memberships: { unit: { id: string } }[]
  }
  const wards = (await (
    await page.request.get('/api/v1/units?q=Vũng Tàu&kind=WARD', { headers: headers() })
  ).json()) as { items: { id: string }[] }
  const answer = await page.request.post('/api/v1/tasks', {
    headers: headers(),
    data: { givingUnitId: me.memberships[0]?.unit.id, title, dueOn, leadUnitId: wards.items[0]?.id },
  })
  expect(answer.status()).toBe(201)
  return answer.json()
}

test('an office moves many due dates at once, sees what was refused, and takes it back', async ({
  browser,
}) => {
  const page = await signIn(browser, 'vanphong')
  await give(page, `Hàng loạt ${run} một`, '2199-01-07')
  await give(page, `Hàng loạt ${run} hai`, '2199-01-08')
  const third = await give(page, `Hàng loạt ${run} ba`, '2199-01-09')
  await give(page, `Hàng loạt ${run} bốn`)

  await page.goto(`/tasks?q=${encodeURIComponent(`Hàng loạt ${run}`)}`)
  await page.getByRole('button', { name: 'Chọn nhiều' }).click()
  await expect(page.getByRole('button', { name: 'Đổi hạn' })).toBeDisabled()
  await page.getByRole('checkbox', { name: `Chọn Hàng loạt ${run} một` }).check()
  await expect(page.getByText('Đã chọn 1 nhiệm vụ')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Chọn tất cả 4 dòng đang hiện' }).check()
  await page.getByRole('button', { name: 'Đổi hạn' }).click()
  await page.getByLabel('Dời so với hạn hiện tại').check()
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByRole('alert')).toContainText('khác 0')
  await page.getByLabel('Số ngày dời').fill('5')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  const preview = page.getByRole('dialog', { name: /^Xem trước/ })
  await expect(preview.getByText('07/01/2199 → 12/01/2199')).toBeVisible()
  await expect(preview.getByRole('list', { name: 'Chưa có hạn nên không dời (1)' })).toContainText('bốn')
  // 13 January 2199 is a Sunday
  await expect(
    preview.getByRole('list', { name: 'Sẽ đổi (3)' }).getByRole('listitem').filter({ hasText: 'hai' }),
  ).toContainText('ngày nghỉ')

  // somebody else changes one of them meanwhile
  const elsewhere = await page.request.patch(`/api/v1/tasks/${third.id}`, {
    headers: { ...headers(), 'Content-Type': 'application/merge-patch+json', 'If-Match': '"0"' },
    data: { title: `Hàng loạt ${run} ba, đã sửa` },
  })
  expect(elsewhere.status()).toBe(200)
  await preview.getByRole('button', { name: 'Đổi hạn 3 nhiệm vụ' }).click()
  const result = page.getByRole('dialog', { name: 'Kết quả' })
  await expect(result.getByRole('list', { name: 'Không đổi được (1)' })).toContainText('ba')
  await expect(result.getByRole('list', { name: 'Đã đổi (2)' })).toContainText('07/01/2199 → 12/01/2199')
  await expect(result.getByRole('list')).toHaveCount(2)
  await result.getByRole('button', { name: 'Đóng' }).last().click()
  await expect(page.getByText('Hạn 12/01/2199')).toBeVisible()

  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(page.getByText('Đã hoàn tác 2 nhiệm vụ')).toBeVisible()
  await expect(page.getByText('Hạn 07/01/2199')).toBeVisible()
  await expect(page.getByText('Hạn 08/01/2199')).toBeVisible()

  await page.getByRole('checkbox', { name: 'Chọn tất cả 4 dòng đang hiện' }).check()
  await page.getByRole('button', { name: 'Hủy nhiệm vụ' }).click()
  await page.getByLabel('Lý do hủy').fill('Gộp vào nhiệm vụ khác')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(page.getByText('1 đơn vị đang thực hiện')).toHaveCount(4)
  await page.getByRole('button', { name: 'Hủy 4 nhiệm vụ' }).click()
  await expect(page.getByText('Đã hủy 4 nhiệm vụ')).toBeVisible()
})
