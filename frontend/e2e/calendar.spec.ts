import { expect, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { signIn } from './people'

test('a week is planned without clashes, printed and read by a calendar program', async ({
  browser,
  request,
}) => {
  const title = `Giao ban ${Date.now().toString(36)}`
  const office = calls(request, 'vanphong')
  const unit = await unitOf(office)
  const event = await office.post('/events', {
    hostUnitId: unit.id,
    title,
    kind: 'MEETING',
    startsOn: '2031-03-05',
    startTime: '08:00',
    endTime: '10:00',
    place: 'Phòng họp số 2',
    chair: { name: 'Nguyễn Văn Minh', position: 'Phó Chủ tịch' },
  })

  const page = await signIn(browser, 'vanphong')
  await page.goto('/events/new?on=2031-03-05')
  await page.getByLabel('Giờ bắt đầu').fill('9h')
  await page.getByLabel('Địa điểm').fill('phong hop so 2')
  const clash = page
    .getByRole('alert')
    .filter({ hasText: 'Cùng lúc đã có' })
    .getByRole('link', { name: title })
  await expect(clash).toBeVisible()
  await page.getByLabel('Giờ bắt đầu').fill('10:30')
  await expect(clash).toBeHidden()

  await page.goto('/events?view=week&day=2031-03-05')
  const week = page.getByRole('table', { name: 'Tuần 10 (từ 03/03/2031 đến 09/03/2031)' })
  const row = week.getByRole('row').filter({ hasText: title })
  await expect(row).toContainText('08:00–10:00')
  await expect(row).toContainText('Nguyễn Văn Minh, Phó Chủ tịch')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Lịch công tác tuần 10')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })

  const before = (await office.get('/calendar-feeds')).body.items.length
  await page.getByRole('button', { name: 'Đưa vào lịch của tôi' }).click()
  await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click()
  const address = await page.getByLabel('Địa chỉ lịch', { exact: true }).inputValue()
  const calendar = await request.get(address)
  expect(calendar.headers()['content-type']).toContain('text/calendar')
  expect(await calendar.text()).toContain(`UID:${event.id}@kehoach`)
  const revoke = page.getByRole('button', { name: /^Thu hồi địa chỉ lịch/ })
  await expect(revoke).toHaveCount(before + 1)
  await revoke.first().click()
  await page.getByRole('button', { name: 'Thu hồi, lịch sẽ trống' }).click()
  await expect(page.getByText('Đã thu hồi địa chỉ lịch')).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
})

test('an office gives work in working days, and the keeper of the calendar moves a day off', async ({
  browser,
}) => {
  const keeper = await signIn(browser, 'quantri')
  await keeper.goto('/holidays?year=2026')
  await expect(keeper.getByText('Tết Nguyên đán').first()).toBeVisible()
  await keeper.getByRole('button', { name: 'Thêm ngày' }).click()
  await keeper.getByRole('textbox', { name: 'Ngày', exact: true }).fill('21/12/2026')
  await keeper.getByLabel('Lý do').fill('Nghỉ để thử')
  await keeper.getByRole('button', { name: 'Lưu' }).click()
  await expect(keeper.getByText('Nghỉ theo quyết định')).toBeVisible()

  const officer = await signIn(browser, 'vanphong')
  await officer.goto('/tasks/new')
  await officer.getByText('Theo số ngày làm việc').click()
  await officer.getByLabel('Hạn hoàn thành').fill('0')
  await officer.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
  await expect(officer.getByText('Nhập số ngày từ 1 đến 1000.').first()).toBeVisible()
  await officer.getByLabel('Hạn hoàn thành').fill('10')
  await expect(officer.getByText(/Đến hết ngày \d\d\/\d\d\/\d{4}/)).toBeVisible()

  await keeper.getByRole('button', { name: 'Bỏ quyết định' }).click()
  await keeper.getByRole('dialog').getByRole('button', { name: 'Bỏ quyết định' }).click()
  await expect(keeper.getByText('Nghỉ để thử')).toBeHidden()
})
