import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

const stamp = Date.now().toString(36)

test('a ward carries a plan on, is reminded before, and is followed item by item', async ({
  browser,
  request,
}) => {
  const title = `Kế hoạch để triển khai ${stamp}`
  const office = calls(request, 'vanphong')
  const ward = await unitOf(calls(request, 'phuong1'))
  const plan = await office.post('/plans', {
    issuingUnitId: (await unitOf(office)).id,
    title,
    purpose: 'Mục đích của kế hoạch',
    legalBases: [{ text: 'Căn cứ chương trình công tác năm;' }],
  })
  const path = `/plans/${plan.id}`
  const item = await office.post(`${path}/items`, { title: 'Tuyên truyền ở khu dân cư' })
  await office.post(`${path}/items`, { title: 'Việc của thành phố' })
  await office.post('/tasks', { planItemId: item.id, title: 'Tổ chức tuyên truyền', leadUnitId: ward.id })
  await office.step(path, 'submit')
  await calls(request, 'chutich').step(path, 'issue')

  const follower = await signIn(browser, 'vanphong')
  await follower.goto(path)
  await follower.getByRole('link', { name: 'Kế hoạch của các đơn vị' }).click()
  await follower.getByRole('button', { name: '1 chưa đưa vào kế hoạch' }).click()
  await expect(follower).toHaveURL(/adoption=NOT_ADOPTED/)
  await follower.getByRole('button', { name: `Nhắc ${ward.name}` }).click()
  await follower.getByLabel('Nội dung nhắc (nếu cần)').fill('Đề nghị ban hành kế hoạch trong tuần')
  await follower.getByRole('dialog').getByRole('button', { name: 'Nhắc', exact: true }).click()
  await expect(follower.getByText(/đã nhắc/)).toBeVisible()
  await expect(follower.getByRole('button', { name: `Nhắc ${ward.name}` })).toHaveCount(0)

  const drafter = await signIn(browser, 'phuong1', { viewport: { width: 360, height: 740 } })
  const reminders = drafter.getByRole('list', { name: 'Cấp trên nhắc triển khai' })
  await expect(reminders.getByText('Đề nghị ban hành kế hoạch trong tuần')).toBeVisible()
  await reminders.getByRole('button', { name: 'Đã xem: Tuyên truyền ở khu dân cư' }).first().click()
  await expect(drafter.getByText('Đề nghị ban hành kế hoạch trong tuần')).toHaveCount(0)

  await drafter.goto(path)
  await drafter.getByRole('button', { name: 'Triển khai kế hoạch' }).click()
  const dialog = drafter.getByRole('dialog')
  await expect(dialog.getByLabel('I. Tuyên truyền ở khu dân cư')).toBeChecked()
  await expect(dialog.getByLabel('II. Việc của thành phố')).not.toBeChecked()
  await dialog.getByRole('button', { name: 'Tạo dự thảo' }).click()
  await expect(drafter.getByText('Dự thảo', { exact: true })).toBeVisible()
  await expect(drafter.getByRole('link', { name: /^Triển khai .+, mục I$/ })).toBeVisible()

  await follower.reload()
  await expect(follower.getByText(/đơn vị đã xem/)).toBeVisible()
})

test('an item of a draft is linked to what it carries out, and the link is taken away', async ({
  browser,
  request,
}) => {
  const title = `Kế hoạch cấp trên ${stamp}`
  const office = calls(request, 'vanphong')
  const drafting = calls(request, 'phuong1')
  const ward = await unitOf(drafting)
  const above = await office.post('/plans', {
    issuingUnitId: (await unitOf(office)).id,
    title,
    purpose: 'Mục đích của kế hoạch',
    legalBases: [{ text: 'Căn cứ chương trình công tác năm;' }],
  })
  const item = await office.post(`/plans/${above.id}/items`, { title: 'Tuyên truyền ở khu dân cư' })
  await office.post('/tasks', { planItemId: item.id, title: 'Tổ chức tuyên truyền', leadUnitId: ward.id })
  await office.step(`/plans/${above.id}`, 'submit')
  await calls(request, 'chutich').step(`/plans/${above.id}`, 'issue')
  const draft = await drafting.post('/plans', {
    issuingUnitId: ward.id,
    title: `Dự thảo của phường ${stamp}`,
  })
  await drafting.post(`/plans/${draft.id}/items`, { title: 'Tuyên truyền tận nhà' })

  const page = await signIn(browser, 'phuong1')
  await page.goto(`/plans/${draft.id}`)
  await page.getByRole('button', { name: 'Thao tác với mục I' }).click()
  await page.getByRole('menuitem', { name: 'Liên kết với kế hoạch cấp trên' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Theo kế hoạch').fill(title)
  await page.getByRole('option', { name: new RegExp(title) }).click()
  await dialog.getByLabel('Mục của kế hoạch').click()
  await page.getByRole('option', { name: 'I. Tuyên truyền ở khu dân cư' }).click()
  await dialog.getByRole('button', { name: 'Liên kết' }).click()
  await expect(page.getByRole('link', { name: /^Triển khai .+, mục I$/ })).toBeVisible()

  await page.getByRole('button', { name: 'Thao tác với mục I' }).click()
  await page.getByRole('menuitem', { name: 'Bỏ liên kết với kế hoạch cấp trên' }).click()
  await expect(page.getByRole('link', { name: /^Triển khai .+, mục I$/ })).toHaveCount(0)
})
