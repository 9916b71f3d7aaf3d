import { type APIRequestContext, expect, test } from '@playwright/test'
import { type Person, signIn, token } from './people'

const stamp = Date.now().toString(36)
const wards = [`Phường Đông ${stamp}`, `Phường Tây ${stamp}`] as const
const merged = `Phường Đông Tây ${stamp}`
const instrument = `Nghị quyết số ${stamp}/NQ-HĐND (minh họa)`
const work = `Rà soát địa bàn ${stamp}`

/** Two wards of their own, the first with a task, so that no other test meets the merger. */
async function prepare(request: APIRequestContext) {
  const post = async (who: Person, path: string, data: object) => {
    const headers = { Authorization: `Bearer ${token(who)}`, 'Idempotency-Key': crypto.randomUUID() }
    const answer = await request.post(`/api/v1${path}`, { headers, data })
    expect(answer.ok(), `${path} ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  const headers = { Authorization: `Bearer ${token('quantri')}` }
  const me = await (await request.get('/api/v1/me', { headers })).json()
  const city = me.memberships.find((one: { current: boolean }) => one.current).unit.id
  const ids: string[] = []
  for (const name of wards) {
    const period = { name, kind: 'WARD', parentId: city, validFrom: '2025-07-01' }
    ids.push((await post('quantri', '/units', { periods: [period] })).id)
  }
  const task = await post('vanphong', '/tasks', { title: work, givingUnitId: city, leadUnitId: ids[0] })
  return { task: task.id as string, ward: ids[0] as string }
}

test('a merger is drafted, checked, mended, approved, and undone', async ({ browser, request }) => {
  test.setTimeout(240_000)
  const { task, ward } = await prepare(request)
  const admin = await signIn(browser, 'quantri')
  await admin.goto('/units/changes/new')
  await admin.getByLabel('Nghị quyết, quyết định').fill(instrument)
  await admin.getByLabel('Ngày có hiệu lực').fill('hôm nay')
  await admin.keyboard.press('Tab')

  const add = async (kind: string) => {
    await admin.getByRole('button', { name: 'Thêm nội dung' }).click()
    await admin.getByRole('menuitem', { name: new RegExp(`^${kind}`) }).click()
  }
  const pick = async (label: string, name: string) => {
    await admin.getByRole('combobox', { name: label }).last().fill(name)
    await admin.getByRole('option', { name }).first().click()
    await admin.keyboard.press('Tab')
  }
  await add('Sáp nhập')
  for (const name of wards) await pick('Các đơn vị sáp nhập', name)
  await admin.getByRole('button', { name: 'Thành lập đơn vị mới để tiếp nhận' }).click()
  await admin.getByLabel('Tên đơn vị mới').fill(merged)
  await pick('Loại đơn vị', 'Phường')
  await pick('Trực thuộc', 'Thành phố Hồ Chí Minh')
  await add('Đổi tên')
  await pick('Đơn vị', wards[1])
  await admin.getByLabel('Tên mới').fill(`Phường Nhầm ${stamp}`)
  await admin.getByRole('button', { name: 'Lưu và rà soát' }).click()

  await expect(admin.getByRole('heading', { level: 1, name: instrument })).toBeVisible()
  const blocked = admin.getByRole('alert')
  await expect(blocked).toContainText('Chưa phê duyệt được')
  await expect(blocked).toContainText(`${wards[1]} đã kết thúc ở một nội dung trước`)
  await blocked.getByRole('link', { name: 'Sửa nội dung 3' }).click()
  await admin.getByRole('button', { name: 'Bỏ nội dung 3' }).click()
  await admin.getByRole('button', { name: 'Lưu và rà soát' }).click()

  await expect(admin.getByText('Phương án không còn vướng mắc')).toBeVisible()
  const row = admin.getByRole('row', { name: new RegExp(`${wards[0]}.*Nhiệm vụ chưa hoàn thành`) })
  await expect(row).toContainText(`Chuyển sang ${merged}`)
  await row.getByRole('button', { name: /^Xem từng mục/ }).click()
  await expect(admin.getByRole('list', { name: /Nhiệm vụ chưa hoàn thành của/ })).toContainText(work)
  await expect(admin.getByRole('button', { name: 'Phê duyệt', exact: true })).toHaveCount(0)
  await admin.getByRole('button', { name: 'Trình phê duyệt' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Trình phê duyệt' }).click()
  await expect(admin.getByText('Phương án đã trình')).toBeVisible()

  const head = await signIn(browser, 'chutich')
  await head.getByRole('link', { name: `Xem và phê duyệt: ${instrument}` }).click()
  await expect(head.getByRole('heading', { level: 1, name: instrument })).toBeVisible()
  await head.getByRole('button', { name: 'Phê duyệt', exact: true }).click()
  await head.getByRole('dialog').getByRole('button', { name: 'Phê duyệt' }).click()
  await expect(head.getByText('Đã thực hiện', { exact: true })).toBeVisible()

  const set = head.url()
  await head.goto(`/tasks/${task}`)
  await expect(head.getByText(merged).first()).toBeVisible()
  await head.goto(`/units/${ward}`)
  const descent = head.getByRole('list', { name: 'Quá trình hình thành' })
  await descent.getByRole('link', { name: merged }).click()
  await expect(head.getByRole('heading', { level: 1, name: merged })).toBeVisible()
  for (const name of wards) await expect(descent.getByRole('link', { name })).toBeVisible()

  await head.goto(set)
  await head.getByRole('button', { name: 'Thao tác khác' }).click()
  await head.getByRole('menuitem', { name: 'Hoàn tác' }).click()
  await head.getByRole('dialog').getByLabel('Lý do hoàn tác').fill('Nhập nhầm ngày có hiệu lực')
  await head.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(head.getByText('Đã hoàn tác', { exact: true }).first()).toBeVisible()
  await expect(head.getByText('Nhập nhầm ngày có hiệu lực')).toBeVisible()
  await head.goto(`/tasks/${task}`)
  await expect(head.getByText(wards[0]).first()).toBeVisible()
  await expect(head.getByText(merged)).toHaveCount(0)
})

test('a draft that somebody else has changed meanwhile keeps what is typed', async ({ browser, request }) => {
  const headers = { Authorization: `Bearer ${token('quantri')}` }
  const me = await (await request.get('/api/v1/me', { headers })).json()
  const unitId = me.memberships.find((one: { current: boolean }) => one.current).unit.id
  const made = await request.post('/api/v1/unit-change-sets', {
    headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() },
    data: { unitId, instrument: `${instrument} hai`, effectiveOn: '2027-01-01', changes: [] },
  })
  const { id } = await made.json()
  const page = await signIn(browser, 'quantri')
  await page.goto(`/units/changes/${id}/edit`)
  await page.getByLabel('Ngày có hiệu lực').fill('2/1/2027')
  await page.keyboard.press('Tab')
  const patched = await request.patch(`/api/v1/unit-change-sets/${id}`, {
    headers: {
      ...headers,
      'If-Match': made.headers().etag ?? '',
      'Content-Type': 'application/merge-patch+json',
    },
    data: { instrument: `${instrument} ba` },
  })
  expect(patched.ok()).toBe(true)
  await page.getByRole('button', { name: 'Lưu và rà soát' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${instrument} ba` })).toBeVisible()
  await expect(page.getByText('02/01/2027')).toBeVisible()
  await page.getByRole('button', { name: 'Thao tác khác' }).click()
  await page.getByRole('menuitem', { name: 'Xóa dự thảo' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa dự thảo' }).click()
  await expect(page).toHaveURL(/\/units\/changes$/)
})

test('a code leads to the unit that bore it on the day, whose successor shows what it did', async ({
  browser,
}) => {
  const page = await signIn(browser, 'xem')
  await page.goto('/units?scheme=TCTK&code=26536&asOf=2020-02-11')
  const found = page.getByRole('list', { name: 'Đơn vị' })
  await expect(found.getByRole('link')).toHaveText(['Phường 10'])
  await page.goto('/units?code=26536')
  await expect(found.getByRole('link')).toHaveText(['Phường Rạch Dừa'])

  await found.getByRole('link').click()
  await page.getByRole('main').getByRole('link', { name: 'Sự kiện', exact: true }).click()
  const before = page.getByRole('checkbox', { name: 'Cả đơn vị tiền thân' })
  const festival = page.getByText('Ngày hội Toàn dân bảo vệ an ninh Tổ quốc Phường 10')
  await expect(before).toBeChecked()
  await expect(festival).toBeVisible()
  await before.uncheck()
  await expect(festival).toHaveCount(0)
})
