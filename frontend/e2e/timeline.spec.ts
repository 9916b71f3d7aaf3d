import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

const run = Date.now().toString(36)

const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)

test('an officer says what a task waits for and sees it on the timeline; the unit is told when its turn comes', async ({
  browser,
  request,
}) => {
  const office = calls(request, 'vanphong')
  const ward = await unitOf(calls(request, 'phuong1'))
  const police = await unitOf(calls(request, 'congan'))
  const plan = await office.post('/plans', {
    issuingUnitId: (await unitOf(office)).id,
    title: `Kế hoạch có trình tự ${run}`,
    startsOn: day(0),
    endsOn: day(60),
    purpose: 'Mục đích của kế hoạch',
    legalBases: [{ text: 'Căn cứ chương trình công tác năm;' }],
  })
  const path = `/plans/${plan.id}`
  const item = await office.post(`${path}/items`, { title: 'Khảo sát và báo cáo' })
  const give = (title: string, leadUnitId: string, dueOn: string) =>
    office.post('/tasks', { planItemId: item.id, title: `${title} ${run}`, leadUnitId, dueOn })
  const survey = await give('Khảo sát địa bàn', police.id, day(10))
  const report = await give('Báo cáo đề xuất', ward.id, day(30))

  const page = await signIn(browser, 'vanphong')
  await page.goto(`/tasks/${report.id}`)
  const section = page.getByRole('region', { name: 'Chờ nhiệm vụ' })
  await expect(section).toContainText('không chờ nhiệm vụ nào')
  await section.getByRole('button', { name: 'Chọn nhiệm vụ phải chờ' }).click()
  const dialog = page.getByRole('dialog', { name: 'Chọn nhiệm vụ phải chờ' })
  await dialog.getByRole('combobox', { name: 'Cần xong trước' }).fill('khao sat')
  await page.getByRole('option', { name: new RegExp(`Khảo sát địa bàn ${run}`) }).click()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(section.getByRole('link', { name: `Khảo sát địa bàn ${run}` })).toBeVisible()

  // the other way round they would wait for each other
  await page.goto(`/tasks/${survey.id}`)
  await expect(section.getByRole('heading', { name: 'Đang chờ nhiệm vụ này' })).toBeVisible()
  await section.getByRole('button', { name: 'Chọn nhiệm vụ phải chờ' }).click()
  await dialog.getByRole('combobox', { name: 'Cần xong trước' }).fill('Báo cáo')
  await page.getByRole('option', { name: new RegExp(`Báo cáo đề xuất ${run}`) }).click()
  await page.keyboard.press('Escape')
  await dialog.getByRole('button', { name: 'Lưu' }).click()
  await expect(dialog.getByText(/hai việc không thể chờ nhau/).first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Hủy' }).click()
  await page.getByRole('button', { name: 'Đóng, không lưu' }).click()

  await office.step(path, 'submit')
  await calls(request, 'chutich').step(path, 'issue')
  await page.goto(path)
  await page.getByRole('link', { name: 'Tiến trình' }).click()
  const chart = page.getByRole('region', { name: 'Biểu đồ tiến trình' })
  await expect(chart.getByRole('link', { name: `Báo cáo đề xuất ${run}` })).toBeVisible()
  await expect(chart.getByTestId('arrows').locator('g')).toHaveCount(1)
  await expect(chart.getByRole('listitem').filter({ hasText: `Báo cáo đề xuất ${run}` })).toContainText(
    'Đang chờ 1 nhiệm vụ chưa xong',
  )
  await page.getByText('Tuần', { exact: true }).click()
  await expect(page).toHaveURL(/zoom=week/)
  await page.getByText('Bảng', { exact: true }).click()
  await expect(page).toHaveURL(/view=table/)
  const row = page.getByRole('row').filter({ hasText: `Báo cáo đề xuất ${run}` })
  await expect(row.getByRole('cell').last()).toContainText(`Khảo sát địa bàn ${run}`)

  const part = (await office.get(`/tasks/${survey.id}`)).body.assignments[0].id
  const officer = calls(request, 'congan')
  await officer.post(`/assignments/${part}/reports`, { text: 'Đã khảo sát xong', percent: 100 })
  await officer.step(`/assignments/${part}`, 'submit')
  await calls(request, 'chutich').step(`/assignments/${part}`, 'accept')
  const worker = await signIn(browser, 'phuong1', { viewport: { width: 360, height: 740 } })
  await worker.goto('/notices')
  await expect(worker.getByText(/Nhiệm vụ phải chờ đã hoàn thành/).first()).toBeVisible()
  await worker.goto(`${path}/timeline`)
  await expect(worker.getByRole('link', { name: `Báo cáo đề xuất ${run}` })).toBeVisible()
  await expect(worker.getByRole('link', { name: `Khảo sát địa bàn ${run}` })).toHaveCount(0)
})
