import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { calls, unitOf } from './calls'
import { type Person, signIn, token } from './people'

const stamp = Date.now().toString(36)
const password = 'mat-khau-cua-rieng-minh'

async function post(request: APIRequestContext, who: Person, path: string, data: object) {
  const headers = { Authorization: `Bearer ${token(who)}`, 'Idempotency-Key': crypto.randomUUID() }
  const answer = await request.post(`/api/v1${path}`, { headers, data })
  expect(answer.ok(), `${path} ${await answer.text()}`).toBe(true)
  return answer.json()
}

/** A ward of its own, with a task to do, so that no other test meets what happens here. */
async function makeWard(request: APIRequestContext, name: string, work: string): Promise<string> {
  const headers = { Authorization: `Bearer ${token('quantri')}` }
  const me = await (await request.get('/api/v1/me', { headers })).json()
  const city = me.memberships.find((one: { current: boolean }) => one.current).unit.id
  const period = { name, kind: 'WARD', parentId: city, validFrom: '2025-07-01' }
  const { id } = await post(request, 'quantri', '/units', { periods: [period] })
  await post(request, 'vanphong', '/tasks', { title: work, givingUnitId: city, leadUnitId: id })
  return id
}

async function pickUnit(page: Page, label: string, name: string) {
  await page.getByRole('combobox', { name: label, exact: true }).fill(name)
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}

/** A browser of this person's own, at what the sign-in page says. */
async function signInWith(browser: Browser, username: string, secret: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/')
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(secret)
  await page.locator('#kc-login').click()
  return page
}

/** Signs in with a one-time code and chooses a password, as the slip says. */
async function signInFirst(browser: Browser, username: string, code: string): Promise<Page> {
  const page = await signInWith(browser, username, code)
  await page.locator('#password-new').fill(password)
  await page.locator('#password-confirm').fill(password)
  await page.locator('input[type=submit], button[type=submit]').first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()
  return page
}

test('somebody is invited with a code, works, is moved, and is suspended', async ({ browser, request }) => {
  test.setTimeout(240_000)
  const wards = [`Phường Mời ${stamp}`, `Phường Chuyển ${stamp}`] as const
  const works = [`Rà soát ${stamp}`, `Tuyên truyền ${stamp}`] as const
  await makeWard(request, wards[0], works[0])
  await makeWard(request, wards[1], works[1])
  const admin = await signIn(browser, 'quantri')
  await admin.goto('/staff')
  await admin.getByRole('link', { name: 'Mời cán bộ' }).click()
  await admin.getByLabel('Họ và tên').fill(`Trần Văn An ${stamp}`)
  await admin.keyboard.press('Tab')
  const username = `tranvanan${stamp}`
  await expect(admin.getByLabel('Tên đăng nhập')).toHaveValue(username)
  await admin.getByRole('button', { name: 'Mời', exact: true }).click()
  await expect(admin.getByRole('alert')).toContainText('Chọn đơn vị trong danh sách')
  await pickUnit(admin, 'Đơn vị', wards[0])
  await admin.getByLabel('Chức vụ').fill('Công chức Văn hóa - Xã hội')
  await admin.getByLabel('Giữ vai trò từ ngày').fill('1/1/2026')
  await admin.keyboard.press('Tab')
  await admin.getByRole('button', { name: 'Mời', exact: true }).click()

  const dialog = admin.getByRole('dialog', { name: /Mã dùng một lần của/ })
  await expect(dialog).toContainText(username)
  const code = await dialog.getByText(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/).textContent()
  await admin.keyboard.press('Escape')
  await admin.mouse.click(5, 5)
  await expect(dialog.getByRole('button', { name: 'Đóng' })).toBeDisabled()
  await admin.emulateMedia({ media: 'print' })
  await expect(admin.getByText('Phiếu giao tài khoản')).toBeVisible()
  await expect(dialog).toBeHidden()
  await admin.emulateMedia({ media: 'screen' })
  await dialog.getByLabel('Tôi đã giao hoặc đã ghi lại mã này').check()
  await dialog.getByRole('button', { name: 'Đóng' }).click()
  await expect(admin.getByRole('heading', { level: 1, name: `Trần Văn An ${stamp}` })).toBeVisible()
  await expect(admin.getByText('Chưa đăng nhập', { exact: true })).toBeVisible()

  const person = await signInFirst(browser, username, code ?? '')
  await expect(person.getByText(works[0]).first()).toBeVisible()
  await admin.reload()
  await expect(admin.getByText('Chưa đăng nhập', { exact: true })).toHaveCount(0)

  await admin.getByRole('button', { name: `Thao tác với vai trò Chuyên viên, ${wards[0]}` }).click()
  await admin.getByRole('menuitem', { name: 'Điều chuyển' }).click()
  await pickUnit(admin, 'Đơn vị đến', wards[1])
  await admin.getByRole('dialog').getByRole('button', { name: 'Điều chuyển' }).click()
  await expect(admin.getByText('Đã điều chuyển')).toBeVisible()
  await person.reload()
  await expect(person.getByText(works[1]).first()).toBeVisible()
  await expect(person.getByText(works[0])).toHaveCount(0)

  await admin.getByRole('button', { name: 'Thao tác khác' }).click()
  await admin.getByRole('menuitem', { name: 'Đình chỉ tài khoản' }).click()
  await admin.getByLabel('Lý do đình chỉ').fill('Theo Quyết định số 5/QĐ-UBND')
  await admin.getByRole('dialog').getByRole('button', { name: 'Đình chỉ tài khoản' }).click()
  await expect(admin.getByText('Đang bị đình chỉ', { exact: true })).toBeVisible()
  await expect(admin.getByText('Lý do: Theo Quyết định số 5/QĐ-UBND')).toBeVisible()
  const refused = await signInWith(browser, username, password)
  await expect(refused.locator('#kc-login')).toBeVisible()
  await expect(refused.getByRole('heading', { name: 'Việc của tôi' })).toHaveCount(0)

  await admin.getByRole('button', { name: 'Mở lại tài khoản' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Mở lại tài khoản' }).click()
  await expect(admin.getByText('Đang bị đình chỉ', { exact: true })).toHaveCount(0)
  const back = await signInWith(browser, username, password)
  await expect(back.getByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeVisible()
})

test('a dialog goes on after the account has changed elsewhere, with what was typed', async ({
  browser,
  request,
}) => {
  const ward = `Phường Đổi ${stamp}`
  const unitId = await makeWard(request, ward, `Việc đổi ${stamp}`)
  const membership = { unitId, role: 'OFFICER' }
  const { staff } = await post(request, 'quantri', '/staff/invitations', {
    username: `doi${stamp}`,
    name: 'Lê Văn Đổi',
    channel: 'CODE',
    memberships: [membership],
  })
  const admin = await signIn(browser, 'quantri', { still: true })
  await admin.goto(`/staff/${staff.id}`)
  await admin.getByRole('button', { name: `Thao tác với vai trò Chuyên viên, ${ward}` }).click()
  await admin.getByRole('menuitem', { name: 'Điều chuyển' }).click()
  await pickUnit(admin, 'Đơn vị đến', 'Công an Phường Vũng Tàu')
  await post(request, 'quantri', `/staff/${staff.id}/memberships`, { ...membership, role: 'CLERK' })
  const dialog = admin.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Điều chuyển' }).click()
  await expect(dialog.getByRole('alert')).toContainText('đã được sửa ở nơi khác')
  await dialog.getByRole('button', { name: 'Điều chuyển' }).click()
  await expect(admin.getByText('Đã điều chuyển')).toBeVisible()
})

test('a deputy who has charge of an area signs a plan of that area for the head', async ({
  browser,
  request,
}) => {
  test.setTimeout(180_000)
  const area = `Trật tự đô thị ${stamp}`
  const office = calls(request, 'vanphong')
  const city = await unitOf(office)
  const plan = await office.post('/plans', {
    issuingUnitId: city.id,
    title: `Kế hoạch ký thay ${stamp}`,
    purpose: 'Thử việc ký thay.',
    legalBases: [{ text: 'Căn cứ phân công nhiệm vụ của lãnh đạo;' }],
  })
  await office.post(`/plans/${plan.id}/items`, { title: 'Rà soát vỉa hè' })

  const admin = await signIn(browser, 'quantri')
  await admin.goto('/staff/invite')
  await admin.getByLabel('Họ và tên').fill(`Phạm Thị Phó ${stamp}`)
  await admin.keyboard.press('Tab')
  await pickUnit(admin, 'Đơn vị', city.name)
  await admin.getByRole('combobox', { name: 'Vai trò' }).click()
  await admin.getByRole('option', { name: 'Cấp phó' }).click()
  await admin.getByLabel('Chức vụ').fill('Phó Chủ tịch')
  await admin.getByRole('combobox', { name: 'Lĩnh vực phụ trách' }).fill(area)
  await admin.keyboard.press('Enter')
  await admin.getByRole('button', { name: 'Mời', exact: true }).click()
  const dialog = admin.getByRole('dialog', { name: /Mã dùng một lần của/ })
  const code = await dialog.getByText(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$/).textContent()

  const drafter = await signIn(browser, 'vanphong')
  await drafter.goto(`/plans/${plan.id}/edit`)
  await drafter.getByRole('combobox', { name: 'Lĩnh vực' }).fill(area.slice(0, 5))
  await drafter.getByRole('option', { name: area }).click()
  await drafter.getByRole('button', { name: 'Lưu', exact: true }).click()
  await expect(drafter.getByText(area)).toBeVisible()
  await office.step(`/plans/${plan.id}`, 'submit')

  const deputy = await signInFirst(browser, `phamthipho${stamp}`, code ?? '')
  await deputy.goto(`/plans/${plan.id}`)
  await deputy.getByRole('button', { name: 'Ban hành' }).click()
  await expect(deputy.getByRole('dialog')).toContainText('Bạn ký thay (KT.) người đứng đầu')
  await deputy.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click()
  await expect(deputy.getByText('Đã ban hành', { exact: true }).first()).toBeVisible()
})

test('a HEAD lends the powers, and everybody concerned sees it', async ({ browser, request }) => {
  test.setTimeout(240_000)
  const ward = `Phường Ủy quyền ${stamp}`
  const unitId = await makeWard(request, ward, `Việc ${stamp}`)
  const invite = async (username: string, name: string, role: string) => {
    const memberships = [{ unitId, role, validFrom: '2026-01-01' }]
    const body = { username, name, channel: 'CODE', memberships }
    const { staff, oneTimeCode } = await post(request, 'quantri', '/staff/invitations', body)
    return { id: staff.id as string, page: await signInFirst(browser, username, oneTimeCode) }
  }
  const head = await invite(`lethihoa${stamp}`, `Lê Thị Hoa ${stamp}`, 'HEAD')
  const officer = await invite(`phamminh${stamp}`, `Phạm Minh ${stamp}`, 'OFFICER')

  await head.page.goto(`/units/${unitId}`)
  await head.page.getByRole('button', { name: 'Ủy quyền', exact: true }).click()
  await head.page.getByLabel('Đến hết ngày').fill('31/12/2099')
  await head.page.getByLabel('Văn bản ủy quyền').fill('Giấy ủy quyền số 12/UQ-UBND')
  await head.page.getByRole('dialog').getByRole('button', { name: 'Ủy quyền' }).click()
  const staff = head.page.getByRole('list', { name: 'Cán bộ của đơn vị' })
  await expect(staff).toContainText(`Thay mặt Lê Thị Hoa ${stamp}`)
  await expect(staff).toContainText('Giấy ủy quyền số 12/UQ-UBND')

  await officer.page.reload()
  await officer.page.getByRole('button', { name: /Tài khoản của/ }).click()
  await expect(officer.page.getByText(`Thay mặt Lê Thị Hoa ${stamp} (ủy quyền)`)).toBeVisible()
  await officer.page.goto(`/staff/${officer.id}`)
  await expect(officer.page.getByText(`Thay mặt Lê Thị Hoa ${stamp}`)).toBeVisible()
  await officer.page.goto(`/staff/${head.id}`)
  const lent = officer.page.getByRole('region', { name: 'Đã ủy quyền cho' })
  await expect(lent.getByRole('link', { name: `Phạm Minh ${stamp}` })).toBeVisible()
})

test('with the identity provider down it is said what does not work, and nothing typed is lost', async ({
  browser,
}) => {
  const admin = await signIn(browser, 'quantri')
  await admin.goto('/staff/invite')
  await admin.getByLabel('Họ và tên').fill('Trần Văn An')
  await admin.keyboard.press('Tab')
  await pickUnit(admin, 'Đơn vị', 'Thành phố Hồ Chí Minh')
  await admin.route('**/api/v1/staff/invitations', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'https://kehoach.org/problems/identity-provider-unavailable',
        title: 'Dịch vụ tài khoản không trả lời',
        status: 503,
      }),
    }),
  )
  await admin.getByRole('button', { name: 'Mời', exact: true }).click()
  const alert = admin.getByRole('alert')
  await expect(alert).toContainText('Dịch vụ tài khoản không trả lời')
  await expect(alert).toContainText('Nội dung đang nhập vẫn còn nguyên')
  await expect(alert).toBeFocused()
  await expect(admin.getByLabel('Họ và tên')).toHaveValue('Trần Văn An')
  await expect(admin.getByRole('combobox', { name: 'Đơn vị', exact: true })).toHaveValue(
    'Thành phố Hồ Chí Minh',
  )
})
