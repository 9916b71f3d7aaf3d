import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The machine's own browser, or the one that comes as a package; never a download of Playwright's. */
export async function findChromium(): Promise<LaunchOptions> {
  const found = process.env.KEHOACH_CHROMIUM ?? installed.find((path) => existsSync(path))
  if (found) return { executablePath: found, args }
  // its own arguments put all of it into one process, which then ends with the first window that closes
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executablePath: await packaged.executablePath(), args }
}
