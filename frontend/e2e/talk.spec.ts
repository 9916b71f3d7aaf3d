import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

test('an officer is mentioned by keyboard, told at the bell, and answers; the asking page shows it by itself', async ({
  browser,
  request,
}) => {
  const title = `Việc cùng bàn ${Date.now().toString(36)}`
  const office = calls(request, 'vanphong')
  const officer = (await office.get('/me')).body
  const ward = await unitOf(calls(request, 'phuong1'))
  const task = await office.post('/tasks', {
    givingUnitId: (await unitOf(office)).id,
    title,
    leadUnitId: ward.id,
  })

  const asker = await signIn(browser, 'phuong1', { viewport: { width: 360, height: 740 } })
  await asker.goto(`/tasks/${task.id}`)
  await asker.getByRole('button', { name: 'Viết ý kiến' }).click()
  const words = officer.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
  await asker.getByLabel('Ý kiến về nhiệm vụ').pressSequentially(`Xin hỏi @${words}`)
  await expect(asker.getByRole('option', { name: officer.name })).toBeVisible()
  await asker.keyboard.press('Enter')
  await expect(asker.getByLabel('Ý kiến về nhiệm vụ')).toHaveValue(`Xin hỏi @${officer.name} `)
  await asker.keyboard.type('báo cáo theo mẫu nào?')
  await asker.keyboard.press('Control+Enter')
  await expect(asker.getByText(`Xin hỏi @${officer.name} báo cáo theo mẫu nào?`)).toBeVisible()
  await expect(asker.getByRole('button', { name: 'Đang quan tâm' })).toBeVisible()

  const answerer = await signIn(browser, 'vanphong')
  await answerer.getByRole('button', { name: /^Thông báo: / }).click()
  await answerer.getByRole('link', { name: new RegExp(`nhắc đến bạn.*${title}`) }).click()
  await expect(answerer.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await answerer.getByRole('button', { name: 'Trả lời' }).click()
  await answerer.getByLabel(/^Trả lời ý kiến của/).fill('Theo mẫu số 2')
  await answerer.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await expect(answerer.getByText('Theo mẫu số 2')).toBeVisible()

  // nobody has touched this page since
  await expect(asker.getByText('Theo mẫu số 2')).toBeVisible({ timeout: 10_000 })
})

test('one reports, and the page that another has open shows it without a reload', async ({
  browser,
  request,
}) => {
  const title = `Việc hiện ngay ${Date.now().toString(36)}`
  const office = calls(request, 'vanphong')
  const ward = calls(request, 'phuong1')
  const task = await office.post('/tasks', {
    givingUnitId: (await unitOf(office)).id,
    title,
    leadUnitId: (await unitOf(ward)).id,
  })
  const watcher = await signIn(browser, 'vanphong')
  await watcher.goto(`/tasks/${task.id}`)
  await expect(watcher.getByText('Mới giao').first()).toBeVisible()
  await watcher.evaluate(() => document.body.setAttribute('data-untouched', ''))

  await ward.post(`/assignments/${task.assignments[0].id}/reports`, {
    text: 'Đã mở ba buổi tuyên truyền',
    percent: 40,
  })
  await expect(watcher.getByText('40%').first()).toBeVisible({ timeout: 10_000 })
  await ward.step(`/assignments/${task.assignments[0].id}`, 'submit')
  await expect(watcher.getByText('Chờ nghiệm thu').first()).toBeVisible({ timeout: 10_000 })
  await expect(watcher.locator('body[data-untouched]')).toBeVisible()
})

test('somebody turns a kind of notices off', async ({ browser }) => {
  const page = await signIn(browser, 'phuong2')
  await page.goto('/notices/choices')
  const choice = page.getByRole('switch', { name: 'Đơn vị được giao việc' })
  await expect(choice).toBeChecked()
  await choice.click()
  await expect(page.getByText('Đã lưu lựa chọn thông báo')).toBeVisible()
  await page.reload()
  await expect(choice).not.toBeChecked()
  await choice.click()
  await expect(choice).toBeChecked()
})
