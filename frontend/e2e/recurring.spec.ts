import { expect, test } from '@playwright/test'
import { signIn } from './people'
import { choose, pickUnit } from './pick'

const title = `Báo cáo tuần ${Date.now().toString(36)}`
const ward = 'Phường Vũng Tàu'

test('an office has a task come again, changes it from one time on, and stops it', async ({ browser }) => {
  const office = await signIn(browser, 'vanphong')
  await office.goto('/tasks/new')
  await office.getByLabel('Tên nhiệm vụ').fill(title)
  await office.getByLabel('Lặp lại định kỳ').check()
  await choose(office, 'Chu kỳ', 'Hằng tháng')
  await choose(office, 'Hạn vào', 'Ngày cuối tháng')
  await office.getByLabel('Tính từ ngày').fill('1/2/2026')
  // the last day of February 2026 is a Saturday
  await expect(office.getByText('Thứ Sáu 27/02/2026 (thay cho Thứ Bảy 28/02/2026)')).toBeVisible()
  await choose(office, 'Chu kỳ', 'Hằng tuần')
  await choose(office, 'Hạn vào', 'Thứ Sáu')
  await office.getByLabel('Tính từ ngày').fill('mai')
  await choose(office, 'Kết thúc', 'Theo số kỳ')
  await office.getByLabel('Giao trước hạn (số ngày)').fill('16')
  await pickUnit(office, 'Chủ trì', 'phuong vung tau', ward)
  await office.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
  await expect(office.getByRole('alert')).toContainText('Nhập số từ 1 đến 500.')
  await office.getByRole('textbox', { name: 'Số kỳ', exact: true }).fill('6')
  await office.getByRole('button', { name: 'Giao nhiệm vụ' }).click()

  await expect(office.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const series = office.getByRole('region', { name: 'Nhiệm vụ định kỳ, kỳ 1' })
  await expect(series).toContainText('Hằng tuần, Thứ Sáu')
  await expect(series.getByText(/^Kỳ 6: hạn/)).toBeVisible()
  await series.getByRole('link', { name: 'Kỳ 2' }).click()

  const second = office.getByRole('region', { name: 'Nhiệm vụ định kỳ, kỳ 2' })
  await second.getByRole('link', { name: 'Sửa từ kỳ này trở đi' }).click()
  await expect(office.getByRole('textbox', { name: 'Số kỳ', exact: true })).toHaveValue('5')
  await office.getByLabel('Tên nhiệm vụ').fill(`${title}, mẫu mới`)
  await choose(office, 'Hạn vào', 'Thứ Tư')
  await office.getByRole('button', { name: 'Lưu' }).click()
  await expect(office.getByRole('heading', { level: 1, name: `${title}, mẫu mới` })).toBeVisible()
  await expect(second).toContainText('Hằng tuần, Thứ Tư')

  const unit = await signIn(browser, 'phuong1', { viewport: { width: 360, height: 740 } })
  await unit.goto(office.url())
  await expect(unit.getByRole('region', { name: 'Nhiệm vụ định kỳ, kỳ 2' })).toContainText('Đang lặp lại')
  await expect(unit.getByRole('link', { name: 'Sửa từ kỳ này trở đi' })).toBeHidden()

  await second.getByRole('link', { name: 'Kỳ 1' }).click()
  await expect(office.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await office.getByRole('button', { name: 'Thao tác khác với nhiệm vụ định kỳ' }).click()
  await office.getByRole('menuitem', { name: 'Dừng lặp lại' }).click()
  await office.getByLabel('Lý do').fill('Đã có báo cáo tự động')
  await office.getByRole('dialog').getByRole('button', { name: 'Dừng lặp lại' }).click()
  await expect(series).toContainText('Đã có báo cáo tự động')
})
