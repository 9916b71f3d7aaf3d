// Fails when the JavaScript that every page needs before its own route exceeds the budget.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const budgetBytes = 200 * 1024
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

const seen = new Set()
const visit = (key) => {
  if (seen.has(key)) return
  seen.add(key)
  for (const next of manifest[key].imports ?? []) visit(next)
}
visit('index.html')
// what the first page and its language bring along at once
for (const key of Object.keys(manifest))
  if (/i18n\/load-vi\.ts/.test(key) || /routes\/index\.tsx/.test(key)) visit(key)

let total = 0
for (const key of seen) {
  const size = gzipSync(readFileSync(new URL(manifest[key].file, dist)), { level: 9 }).length
  total += size
}
console.log(`initial JavaScript: ${(total / 1024).toFixed(1)} kB gzip of ${budgetBytes / 1024} kB`)
process.exit(total > budgetBytes ? 1 : 0)
