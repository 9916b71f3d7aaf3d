import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

test('an office takes back its acceptance with a reason, and the ward goes on', async ({
  browser,
  request,
}) => {
  const asOffice = calls(request, 'vanphong')
  const asWard = calls(request, 'phuong1')
  const task = await asOffice.post('/tasks', {
    givingUnitId: (await unitOf(asOffice)).id,
    leadUnitId: (await unitOf(asWard)).id,
    title: `Mở lại ${Date.now().toString(36)}`,
  })
  const part = `/assignments/${task.assignments[0].id}`
  await asWard.post(`${part}/reports`, { text: 'Đã làm xong', percent: 90 })
  await asWard.step(part, 'submit')
  await asOffice.step(part, 'accept')

  const office = await signIn(browser, 'vanphong')
  await office.goto(`/tasks/${task.id}`)
  await office
    .getByRole('button', { name: /^Thao tác khác/ })
    .last()
    .click()
  await office.getByRole('menuitem', { name: 'Mở lại' }).click()
  const dialog = office.getByRole('dialog', { name: 'Mở lại việc đã nghiệm thu' })
  await dialog.getByRole('button', { name: 'Mở lại' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByRole('textbox').fill('Thiếu biên bản có chữ ký')
  await dialog.getByRole('button', { name: 'Mở lại' }).click()
  await expect(office.getByText('Thiếu biên bản có chữ ký').first()).toBeVisible()
  await expect(office.getByText('90%').first()).toBeVisible()

  const ward = await signIn(browser, 'phuong1')
  await ward.goto(`/tasks/${task.id}`)
  await expect(ward.getByText('Thiếu biên bản có chữ ký').first()).toBeVisible()
  await expect(ward.getByRole('link', { name: 'Báo cáo bổ sung' })).toBeVisible()
})
