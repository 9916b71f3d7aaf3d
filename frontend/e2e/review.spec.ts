import { expect, type Page, test } from '@playwright/test'
import { signIn, token } from './people'

const stamp = Date.now().toString(36)

/** A whole draft of the city's office with two items, made beside the page. */
async function draft(page: Page, title: string): Promise<string> {
  const headers = () => ({
    Authorization: `Bearer ${token('vanphong')}`,
    'Idempotency-Key': crypto.randomUUID(),
  })
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(`/api/v1${path}`, { headers: headers(), data })
    expect(answer.ok(), await answer.text()).toBe(true)
    return answer.json()
  }
  const me = await (await page.request.get('/api/v1/me', { headers: headers() })).json()
  const unit = me.memberships.find((one: { current: boolean }) => one.current).unit.id
  const plan = await post('/plans', {
    issuingUnitId: unit,
    title,
    purpose: 'Mục đích của kế hoạch',
    legalBases: [{ text: 'Căn cứ chương trình công tác năm;' }],
  })
  await post(`/plans/${plan.id}/items`, { title: 'Tuyên truyền', text: 'Tuyên truyền ở khu dân cư' })
  await post(`/plans/${plan.id}/items`, { title: 'Kiểm tra' })
  return `/plans/${plan.id}`
}

const open = async (page: Page, path: string, title: string) => {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test('a reviewer comments on an item, the drafter answers, and what is open is said before the issue', async ({
  browser,
}) => {
  const title = `Dự thảo được góp ý ${stamp}`
  const drafter = await signIn(browser, 'vanphong')
  const path = await draft(drafter, title)
  await open(drafter, path, title)
  await drafter.getByRole('button', { name: 'Trình duyệt' }).click()
  await drafter.getByRole('dialog').getByRole('button', { name: 'Trình duyệt' }).click()
  await expect(drafter.getByText('Đang trình duyệt')).toBeVisible()

  const head = await signIn(browser, 'chutich', { viewport: { width: 360, height: 740 } })
  await open(head, path, title)
  await head.getByRole('button', { name: 'Ý kiến về mục I: 0 chưa xử lý' }).click()
  await head.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(head.getByText('Không được để trống')).toBeVisible()
  await head.getByLabel('Ý kiến về mục I', { exact: true }).fill('Ghi rõ số buổi')
  await head.keyboard.press('Control+Enter')
  await expect(head.getByRole('button', { name: 'Ý kiến về mục I: 1 chưa xử lý' })).toBeVisible()

  await open(drafter, path, title)
  await expect(drafter.getByText('Ghi rõ số buổi')).toBeVisible()
  await drafter.getByRole('button', { name: 'Trả lời' }).click()
  await drafter.getByLabel(/^Trả lời ý kiến của/).fill('Bốn buổi')
  await drafter.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(drafter.getByText('Bốn buổi')).toBeVisible()

  await open(head, path, title)
  await head.getByRole('button', { name: 'Ban hành', exact: true }).click()
  await expect(head.getByRole('dialog').getByText('Còn 1 ý kiến chưa xử lý')).toBeVisible()
  await head.getByRole('dialog').getByRole('button', { name: 'Hủy bỏ' }).click()
  await head.getByRole('button', { name: 'Đã xử lý' }).click()
  await expect(head.getByRole('button', { name: 'Ý kiến về mục I: 0 chưa xử lý' })).toBeVisible()
})

test('two drafters of one item lose no word, and the history says who wrote what', async ({ browser }) => {
  const title = `Dự thảo hai người soạn ${stamp}`
  const first = await signIn(browser, 'vanphong')
  const path = await draft(first, title)
  const second = await signIn(browser, 'chutich')
  for (const page of [first, second]) {
    await open(page, path, title)
    await page.getByRole('button', { name: 'Sửa mục I', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  }
  await first.getByLabel('Tên mục').fill('Tuyên truyền, vận động')
  await first.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(first.getByText('Tuyên truyền, vận động')).toBeVisible()
  // another field of the same item: both stay
  await second.getByLabel('Nội dung', { exact: true }).fill('Tuyên truyền ở trường học')
  await second.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(second.getByRole('dialog')).toBeHidden()
  await expect(second.getByText('Tuyên truyền, vận động')).toBeVisible()
  await expect(second.getByText('Tuyên truyền ở trường học')).toBeVisible()
  // the same field: the reader decides, with both in sight
  await first.getByRole('button', { name: 'Sửa mục I', exact: true }).click()
  await first.getByLabel('Nội dung', { exact: true }).fill('Tuyên truyền ở chợ')
  await second.getByRole('button', { name: 'Sửa mục I', exact: true }).click()
  await second.getByLabel('Nội dung', { exact: true }).fill('Tuyên truyền ở bến xe')
  await second.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(second.getByRole('dialog')).toBeHidden()
  await first.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  const asked = first.getByRole('dialog', { name: 'Nội dung đã được sửa ở nơi khác' })
  await expect(asked.getByText('Tuyên truyền ở bến xe')).toBeVisible()
  await asked.getByRole('button', { name: 'Lưu bản của tôi' }).click()
  await expect(first.getByRole('dialog')).toHaveCount(0)
  await expect(first.getByText('Tuyên truyền ở chợ')).toBeVisible()

  // one moves an item while the other words it
  await second.reload()
  await second.getByRole('button', { name: 'Sửa mục I', exact: true }).click()
  await second.getByLabel('Nội dung', { exact: true }).fill('Tuyên truyền ở cảng')
  await first.getByRole('button', { name: 'Thao tác với mục I', exact: true }).click()
  await first.getByRole('menuitem', { name: 'Chuyển xuống' }).click()
  await expect(first.getByRole('button', { name: 'Sửa mục II', exact: true })).toBeVisible()
  await second.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click()
  await expect(second.getByRole('dialog')).toBeHidden()
  await expect(second.getByRole('listitem').filter({ hasText: 'Tuyên truyền ở cảng' })).toContainText('II.')

  await first.getByRole('button', { name: 'Xem lịch sử' }).click()
  await expect(first.getByText('Chuyển vị trí')).toBeVisible()
  await expect(first.locator('ins', { hasText: 'bến xe' })).toBeVisible()
})
