import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

test('a ward asks for a later due date and the office grants it from its first page', async ({
  browser,
  request,
}) => {
  const title = `Việc cần gia hạn ${Date.now().toString(36)}`
  const office = calls(request, 'vanphong')
  const ward = await unitOf(calls(request, 'phuong1'))
  const task = await office.post('/tasks', {
    givingUnitId: (await unitOf(office)).id,
    title,
    dueOn: '2199-03-01',
    leadUnitId: ward.id,
  })

  const asker = await signIn(browser, 'phuong1', { viewport: { width: 360, height: 740 } })
  await asker.goto(`/tasks/${task.id}`)
  await asker.getByRole('button', { name: `Thao tác khác với phần việc của ${ward.name}` }).click()
  await asker.getByRole('menuitem', { name: 'Đề nghị gia hạn' }).click()
  await asker.getByLabel('Xin gia hạn đến').fill('1/1/2199')
  await asker.getByLabel('Lý do').fill('Mưa bão kéo dài')
  await asker.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(asker.getByRole('alert')).toContainText('Phải sau hạn hiện tại (01/03/2199)')
  await asker.getByLabel('Xin gia hạn đến').fill('15/3/2199')
  await asker.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(asker.getByText('Đề nghị gia hạn: 01/03/2199 → 15/03/2199')).toBeVisible()

  const answerer = await signIn(browser, 'vanphong')
  await answerer.getByRole('button', { name: `Chấp thuận: ${ward.name}, ${title}`, exact: true }).click()
  await answerer.getByRole('dialog').getByRole('button', { name: 'Chấp thuận' }).click()
  await expect(answerer.getByText('Đã gia hạn')).toBeVisible()
  await expect(answerer.getByText(title)).toBeHidden()

  await asker.reload()
  await expect(asker.getByText('Hạn 15/03/2199')).toBeVisible()
  await asker.getByRole('button', { name: 'Xem báo cáo và quá trình xử lý' }).click()
  await expect(asker.getByText('01/03/2199 → 15/03/2199').first()).toBeVisible()
})
