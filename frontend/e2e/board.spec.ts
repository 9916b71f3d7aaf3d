import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

test('tasks stand on a board by their state, and arrow keys lead from card to card', async ({
  browser,
  request,
}) => {
  const stamp = Date.now().toString(36)
  const office = calls(request, 'vanphong')
  const ward = calls(request, 'phuong1')
  const givingUnitId = (await unitOf(office)).id
  const leadUnitId = (await unitOf(ward)).id
  const titles = [`Kiểm tra chợ ${stamp}`, `Dọn vỉa hè ${stamp}`] as const
  const [first] = [
    await office.post('/tasks', { givingUnitId, leadUnitId, title: titles[0], dueOn: '2099-01-05' }),
    await office.post('/tasks', { givingUnitId, leadUnitId, title: titles[1], dueOn: '2099-01-06' }),
  ]
  await ward.step(`/assignments/${first.assignments[0].id}`, 'acknowledge')

  const page = await signIn(browser, 'vanphong')
  await page.goto(`/tasks?q=${stamp}`)
  await page.getByText('Thẻ', { exact: true }).click()
  const given = page.getByRole('region', { name: /^Mới giao 1$/ })
  const acknowledged = page.getByRole('region', { name: /^Đã tiếp nhận 1$/ })
  await expect(given.getByRole('link', { name: titles[1] })).toBeVisible()
  await expect(acknowledged.getByRole('link', { name: titles[0] })).toBeVisible()
  await expect(page.getByRole('region', { name: /^Chờ nghiệm thu 0$/ })).toContainText('Không có nhiệm vụ')

  await given.getByRole('link', { name: titles[1] }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(acknowledged.getByRole('link', { name: titles[0] })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: titles[1] })).toBeVisible()
  await page.goBack()
  await expect(given).toBeVisible()
})
