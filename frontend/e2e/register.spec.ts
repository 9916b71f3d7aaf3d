import { expect, test } from '@playwright/test'
import { signIn } from './people'

const stamp = Date.now().toString(36)

test("a clerk's day: reserve a number, register the signed paper, void another, find the words in its file", async ({
  browser,
}) => {
  const clerk = await signIn(browser, 'vanthu')
  await clerk.goto('/documents/numbers')
  for (const subject of [`Thông báo nghỉ lễ ${stamp}`, `Thông báo không ký ${stamp}`]) {
    await clerk.getByRole('button', { name: 'Giữ số' }).first().click()
    const dialog = clerk.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'Loại văn bản' }).click()
    await clerk.getByRole('option', { name: 'Thông báo' }).click()
    await dialog.getByLabel('Ký hiệu sau số').fill('TB-UBND')
    await dialog.getByLabel('Trích yếu').fill(subject)
    await dialog.getByRole('button', { name: 'Giữ số' }).click()
    await expect(dialog).toBeHidden()
  }
  const rows = clerk.getByRole('listitem')
  const kept = rows.filter({ hasText: 'không ký' }).filter({ hasText: stamp })
  await kept.getByRole('button', { name: 'Hủy số' }).click()
  const reason = clerk.getByRole('dialog')
  await reason.getByLabel('Lý do hủy').fill('Lãnh đạo không ký')
  await reason.getByRole('button', { name: 'Hủy số' }).click()
  await expect(kept).toContainText('Đã hủy')
  await expect(kept).toContainText('Lý do hủy: Lãnh đạo không ký')

  await rows
    .filter({ hasText: `Thông báo nghỉ lễ ${stamp}` })
    .getByRole('link', { name: 'Vào sổ' })
    .click()
  await expect(clerk.getByLabel('Trích yếu')).toHaveValue(`Thông báo nghỉ lễ ${stamp}`)
  await clerk.getByRole('button', { name: 'Thêm văn bản liên quan' }).click()
  await clerk.getByRole('combobox', { name: 'Văn bản liên quan' }).fill('656')
  await clerk
    .getByRole('option', { name: /656\/KH-UBND/ })
    .first()
    .click()
  await clerk.locator('input[type=file][multiple]').setInputFiles({
    name: 'thong-bao.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`Phân công trực bảo vệ cơ quan ${stamp}`),
  })
  await expect(clerk.getByText('thong-bao.txt')).toBeVisible()
  await clerk.getByRole('button', { name: 'Vào sổ văn bản' }).click()
  await expect(clerk.getByRole('heading', { level: 1, name: /TB-UBND/ })).toBeVisible()
  const relations = clerk.getByRole('region', { name: 'Quan hệ với văn bản khác' })
  await relations.getByRole('link', { name: '656/KH-UBND' }).first().click()
  await expect(
    clerk.getByRole('region', { name: 'Quan hệ với văn bản khác' }).getByRole('listitem'),
  ).toContainText([/Làm căn cứ cho .*TB-UBND/])

  await expect(async () => {
    await clerk.goto(`/documents/search?q=${encodeURIComponent(`truc bao ve ${stamp}`)}`)
    await expect(clerk.locator('mark').filter({ hasText: 'trực' })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
})
