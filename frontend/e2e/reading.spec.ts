import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { signIn } from './people'

const stamp = Date.now().toString(36)

const paper = `ỦY BAN NHÂN DÂN
Số: 12/KH-UBND
Ngày 02 tháng 3 năm 2026
KẾ HOẠCH
Ra quân giữ gìn trật tự đô thị năm 2026, đợt ${stamp}
Căn cứ Nghị quyết số 15/NQ-HĐND ngày 10/01/2026 của Hội đồng nhân dân;
I. MỤC ĐÍCH
Giữ vỉa hè thông thoáng, phố phường sạch đẹp.
II. NỘI DUNG
1. Tuyên truyền đến từng hộ kinh doanh, hoàn thành trước ngày 15/5/2026.
2. Giao Đội Quản lý chợ đêm chủ trì kiểm tra hằng tháng.
III. TỔ CHỨC THỰC HIỆN
Các đơn vị báo cáo kết quả bằng văn bản./.
Nơi nhận:
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH`

test('an officer reads a plan from pasted text, decides on each piece and gets a draft', async ({
  browser,
}) => {
  const officer = await signIn(browser, 'vanphong')
  await officer.goto('/plans')
  await officer.getByRole('link', { name: 'Đọc từ văn bản' }).click()
  await officer.getByRole('textbox', { name: 'Dán nội dung' }).fill(paper)
  await officer.getByRole('button', { name: 'Đọc nội dung' }).click()
  await expect(officer.getByText('Còn', { exact: false }).first()).toBeVisible()

  const make = officer.getByRole('button', { name: 'Tạo dự thảo' })
  await expect(make).toBeDisabled()
  const title = officer.getByRole('listitem').filter({ hasText: 'Tên kế hoạch' })
  await title.hover()
  await expect(officer.locator('mark[data-lit]').first()).toContainText('Ra quân')
  await officer.locator('mark', { hasText: 'Giữ vỉa hè thông thoáng' }).click()
  const purpose = officer.getByRole('listitem').filter({ hasText: 'Giữ vỉa hè thông thoáng' }).last()
  await expect(purpose.getByRole('button', { name: 'Chấp nhận' })).toBeFocused()
  await officer.keyboard.press('x')
  await expect(purpose).toContainText('Bỏ qua')
  await purpose.getByRole('button', { name: 'Quyết định lại' }).click()
  await expect(purpose).toContainText('Chưa quyết định')

  // a date of an item that gives work to nobody has no place in a draft
  const deadline = officer.getByRole('listitem').filter({ hasText: 'Thời hạn: 15/05/2026' }).last()
  await expect(deadline).toContainText('Để đối chiếu')
  await expect(deadline.getByRole('button')).toHaveCount(0)

  // nobody guesses who an unknown unit is
  const work = officer.getByRole('listitem').filter({ hasText: 'Chưa rõ đơn vị chủ trì' })
  await expect(work.getByRole('button', { name: 'Chấp nhận' })).toHaveCount(0)
  await title.getByRole('button', { name: 'Sửa' }).click()
  const dialog = officer.getByRole('dialog')
  await dialog.getByLabel('Nội dung').fill(`Trật tự đô thị ${stamp}`)
  await dialog.getByRole('button', { name: 'Dùng nội dung này' }).click()
  await expect(dialog).toBeHidden()
  await officer.getByRole('button', { name: 'Chấp nhận tất cả phần đã rõ' }).click()
  await officer.reload()
  await officer.getByRole('button', { name: 'Bỏ qua phần còn lại' }).click()
  await expect(officer.getByText('Đã quyết định tất cả')).toBeVisible()
  const { violations } = await new AxeBuilder({ page: officer }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await make.click()
  await expect(officer.getByRole('heading', { level: 1, name: `Trật tự đô thị ${stamp}` })).toBeVisible()
  await expect(
    officer.getByText('Tuyên truyền đến từng hộ kinh doanh', { exact: false }).first(),
  ).toBeVisible()
})
