import { expect, test } from '@playwright/test'
import { signIn } from './people'

const run = Date.now().toString(36)

test('a view is kept, opened by one press, changed, shared with the office, and deleted', async ({
  browser,
}) => {
  const name = `Chờ nghiệm thu ${run}`
  const page = await signIn(browser, 'vanphong')
  await page.goto(`/tasks?state=SUBMITTED&q=${run}&sort=title&groupBy=LEAD_UNIT`)
  await page.getByRole('button', { name: 'Chế độ xem', exact: true }).click()
  await page.getByRole('button', { name: 'Lưu cách xem hiện tại' }).click()
  const save = page.getByRole('dialog', { name: 'Lưu chế độ xem' })
  await save.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(save.getByRole('alert')).toBeVisible()
  await save.getByLabel('Tên').fill(name)
  await save.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(page.getByRole('button', { name })).toBeVisible()

  await page.goto('/tasks')
  const starred = page.getByRole('navigation', { name: 'Chế độ xem gắn sao' })
  await starred.getByRole('link', { name }).click()
  await expect(page).toHaveURL(/state=SUBMITTED/)
  await expect(page.getByRole('combobox', { name: 'Nhóm theo' })).toHaveValue('Đơn vị chủ trì')
  await expect(starred.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')

  // another order, kept in the same view
  await page.getByRole('combobox', { name: 'Thứ tự' }).click()
  await page.getByRole('option', { name: 'Hạn muộn nhất trước' }).click()
  await page.getByRole('button', { name: `Ghi vào “${name}”` }).click()
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  await page.goto('/tasks')
  await starred.getByRole('link', { name }).click()
  await expect(page).toHaveURL(/sort=-dueOn/)

  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('button', { name: `Sửa ${name}` }).click()
  const edit = page.getByRole('dialog', { name: 'Sửa chế độ xem' })
  await edit.getByRole('combobox', { name: 'Ai dùng được' }).click()
  await page
    .getByRole('option', { name: /^Mọi người trong/ })
    .first()
    .click()
  await edit.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(edit).toBeHidden()

  const colleague = await signIn(browser, 'chutich')
  await colleague.goto('/tasks')
  await colleague.getByRole('button', { name: 'Chế độ xem', exact: true }).click()
  await colleague.getByRole('button', { name: `Gắn sao ${name}` }).click()
  await colleague.keyboard.press('Escape')
  await expect(
    colleague.getByRole('navigation', { name: 'Chế độ xem gắn sao' }).getByRole('link', { name }),
  ).toBeVisible()

  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('button', { name: `Sửa ${name}` }).click()
  await edit.getByRole('button', { name: 'Xóa chế độ xem này' }).click()
  await edit.getByRole('button', { name: /^Xóa cho mọi người/ }).click()
  await expect(edit).toBeHidden()
  await expect(starred.getByRole('link', { name })).toHaveCount(0)
})

test('tasks are put together, and each group opens into its rows', async ({ browser }) => {
  const page = await signIn(browser, 'vanphong')
  await page.goto('/tasks?show=all')
  await page.getByRole('combobox', { name: 'Nhóm theo' }).click()
  await page.getByRole('option', { name: 'Đơn vị chủ trì' }).click()
  await expect(page).toHaveURL(/groupBy=LEAD_UNIT/)
  const group = page.getByRole('region', { name: /Công an Phường Vũng Tàu/ })
  const toggle = group.getByRole('button', { name: /Công an Phường Vũng Tàu/ })
  await expect(toggle).toHaveAttribute('aria-expanded', 'false')
  const told = (await toggle.textContent())?.match(/(\d+) nhiệm vụ/)?.[1]
  await toggle.click()
  await expect(group.getByRole('listitem')).toHaveCount(Number(told))
  await page.reload()
  await expect(page.getByRole('region', { name: /Giao nhiều đơn vị/ })).toBeVisible()
})
