import { defineConfig } from '@playwright/test'
import { findChromium } from './e2e/chromium'

/** The tests run against a stack that stands: KEHOACH_URL says where. */
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: process.env.KEHOACH_URL ?? 'http://localhost:8080',
    locale: 'vi-VN',
    timezoneId: 'America/Los_Angeles',
    viewport: { width: 1360, height: 860 },
    trace: 'retain-on-failure',
    launchOptions: await findChromium(),
  },
})
