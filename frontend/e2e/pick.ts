import type { Page } from '@playwright/test'

/** Looks a unit up by what is typed and takes the first of that name. */
export async function pickUnit(page: Page, label: string, typed: string, name: string) {
  const field = page
    .getByRole('combobox', { name: label })
    .or(page.getByLabel(label, { exact: true }))
    .first()
  // the list hangs on its field, and is hidden with it when a scroll takes the field away
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await field.fill(typed)
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click()
}

/** Takes one of a short list. */
export async function choose(page: Page, label: string, option: string) {
  await page
    .getByRole('combobox', { name: label })
    .or(page.getByLabel(label, { exact: true }))
    .first()
    .click()
  await page.getByRole('option', { name: option, exact: true }).click()
}
