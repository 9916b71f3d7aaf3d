import { expect, test } from '@playwright/test'
import { calls } from './calls'
import { signIn } from './people'

test('units by tasks: each cell tells its task and opens it', async ({ browser, request }) => {
  const plans = (await calls(request, 'vanphong').get('/plans?q=656')).body
  const page = await signIn(browser, 'vanphong')
  await page.goto(`/plans/${plans.items[0].id}/progress`)
  await page.getByText('Đơn vị × nhiệm vụ').click()
  await expect(page).toHaveURL(/view=matrix/)
  const matrix = page.getByRole('region', { name: 'Tiến độ theo đơn vị và nhiệm vụ' })
  const row = matrix
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /Phường/ }) })
    .first()
  const cell = row.getByRole('link').first()
  const told = (await cell.getAttribute('aria-label')) ?? ''
  await cell.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(told.split(' · ')[1] ?? '')
  await page.goBack()
  await expect(matrix).toBeVisible()
})
