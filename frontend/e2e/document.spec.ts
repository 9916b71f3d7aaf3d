import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { signIn, token } from './people'

const stamp = Date.now().toString(36)

/** A number that no other run of the tests has used. */
const symbol = (letters: string) => `${Math.floor(Math.random() * 900_000) + 100_000}/${letters}`

test('a clerk enters what comes in, and its number follows the one before', async ({ browser }) => {
  const clerk = await signIn(browser, 'vanthu')
  const numbers: number[] = []
  for (const subject of [`Tăng cường phòng cháy ${stamp}`, `Báo cáo quý III ${stamp}`]) {
    await clerk.goto('/documents?direction=INCOMING')
    await clerk.getByRole('link', { name: 'Vào sổ văn bản' }).first().click()
    await expect(clerk.getByRole('heading', { level: 1, name: 'Vào sổ văn bản' })).toBeVisible()
    await clerk.getByLabel('Số, ký hiệu').fill(symbol('CV-BCA'))
    await clerk.keyboard.press('Tab')
    // the symbol says what kind of paper it is
    await expect(clerk.getByRole('combobox', { name: 'Loại văn bản' })).toHaveValue('Công văn')
    await clerk.getByLabel('Ngày ban hành').fill('1/10/2026')
    await clerk.keyboard.press('Tab')
    await clerk.getByRole('combobox', { name: 'Độ khẩn' }).click()
    await clerk.getByRole('option', { name: 'Hỏa tốc' }).click()
    await clerk.getByLabel('Người ký', { exact: true }).fill('Nguyễn Văn Bình')
    await clerk.getByLabel('Chức vụ người ký').fill('Cục trưởng')
    await clerk.getByLabel('Trích yếu').fill(subject)
    await clerk.getByRole('button', { name: 'Vào sổ văn bản' }).click()
    await expect(clerk.getByText('Không được để trống').first()).toBeVisible()
    await clerk.getByLabel('Tên cơ quan ban hành').fill('Bộ Công an')
    await clerk.getByRole('button', { name: 'Vào sổ văn bản' }).click()
    await expect(clerk.getByText('Nguyễn Văn Bình, Cục trưởng')).toBeVisible()
    const stampText = await clerk.getByText(/số đến \d+, ngày/).textContent()
    numbers.push(Number(/số đến (\d+)/.exec(stampText ?? '')?.[1]))
  }
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1)

  await clerk.getByRole('link', { name: 'Văn bản' }).first().click()
  await clerk.getByText('Đến', { exact: true }).click()
  await clerk.getByRole('searchbox', { name: 'Tìm theo số, ký hiệu hoặc trích yếu' }).fill(stamp)
  await expect(clerk.getByRole('listitem')).toHaveCount(2)
  const latest = clerk.getByRole('listitem').filter({ hasText: 'Báo cáo quý III' })
  await expect(latest).toContainText('Hỏa tốc')
  await expect(latest).toContainText(`Số đến ${numbers[1]}`)
})

test('a ward enters what the city has sent it into its own book', async ({ browser, request }) => {
  const headers = { Authorization: `Bearer ${token('vanthu')}`, 'Idempotency-Key': crypto.randomUUID() }
  const me = await (await request.get('/api/v1/me', { headers })).json()
  const city = me.memberships.find((one: { current: boolean }) => one.current).unit.id
  const sent = await request.post('/api/v1/documents', {
    headers,
    data: {
      type: 'OFFICIAL_LETTER',
      symbol: symbol('UBND-NC'),
      issuingUnitId: city,
      issuedOn: '2026-10-02',
      subject: `Chuẩn bị diễn tập ${stamp}`,
    },
  })
  expect(sent.ok(), await sent.text()).toBe(true)
  const { id } = await sent.json()

  const head = await signIn(browser, 'chutichphuong1')
  await head.goto(`/documents/${id}`)
  await head.getByRole('button', { name: 'Vào sổ đến' }).click()
  const dialog = head.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Vào sổ đến' }).click()
  await expect(head.getByText('Đã vào sổ văn bản đến')).toBeVisible()
  await expect(head.getByText(/số đến \d+, ngày/)).toBeVisible()
  await expect(head.getByRole('button', { name: 'Vào sổ đến' })).toBeHidden()
})

test('a clerk takes a plan as paper, and has its layout checked', async ({ browser, request }) => {
  const headers = { Authorization: `Bearer ${token('vanthu')}` }
  const plans = await (await request.get('/api/v1/plans?q=656%2FKH-UBND', { headers })).json()
  const clerk = await signIn(browser, 'vanthu')
  await clerk.goto(`/plans/${plans.items[0].id}`)
  await clerk.getByRole('button', { name: 'Tải văn bản' }).click()
  const download = clerk.waitForEvent('download')
  await clerk.getByRole('menuitem', { name: 'Văn bản DOCX' }).click()
  const file = await (await download).path()
  expect((await download).suggestedFilename()).toBe('Kế hoạch 656-KH-UBND.docx')

  await clerk.goto('/documents')
  await clerk.getByRole('link', { name: 'Kiểm tra thể thức' }).click()
  const chooser = clerk.waitForEvent('filechooser')
  await clerk.getByRole('button', { name: 'Chọn tệp DOCX' }).click()
  await (await chooser).setFiles({
    name: 'ke-hoach.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await readFile(file),
  })
  await expect(clerk.getByText('Đúng thể thức')).toBeVisible()
  await expect(clerk.getByText('Theo Thông tư 01/2011/TT-BNV')).toBeVisible()

  await clerk.getByLabel('Ngày ban hành').fill('5/8/2026')
  await clerk.keyboard.press('Tab')
  await expect(clerk.getByText('Số trang: cách đánh số trang')).toBeVisible()
  await expect(clerk.getByText('Mục II.6 Phần I Phụ lục I Nghị định 30/2020/NĐ-CP').first()).toBeVisible()
})
