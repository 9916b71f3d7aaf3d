// Fails when a text key is used but missing, kept but unused, or differs between the languages.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('../src/', import.meta.url).pathname
const plural = /_(zero|one|two|few|many|other)$/

function flatten(node, prefix = '') {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : flatten(value, `${prefix}${key}.`),
  )
}

function load(language) {
  const keys = new Set()
  for (const file of readdirSync(join(root, 'i18n', language))) {
    const texts = JSON.parse(readFileSync(join(root, 'i18n', language, file), 'utf8'))
    for (const key of flatten(texts)) keys.add(`${file.replace('.json', '')}:${key.replace(plural, '')}`)
  }
  return keys
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [path] : []
  })
}

const vi = load('vi')
const en = load('en')
const namespaces = [...new Set([...vi].map((key) => key.split(':')[0]))].join('|')
const literal = new RegExp(`['"\`]((?:${namespaces}):[A-Za-z0-9_.-]+)['"\`]`, 'g')
const template = new RegExp(`\`((?:${namespaces}):[A-Za-z0-9_.-]*)\\$\\{`, 'g')

const used = new Set()
const prefixes = new Set()
const problems = []
for (const file of sources(root)) {
  const text = readFileSync(file, 'utf8')
  for (const [, key] of text.matchAll(literal)) {
    used.add(key)
    if (!vi.has(key)) problems.push(`missing: ${key} (${file.slice(root.length)})`)
  }
  for (const [, prefix] of text.matchAll(template)) {
    prefixes.add(prefix)
    if (![...vi].some((key) => key.startsWith(prefix)))
      problems.push(`no key starts with: ${prefix} (${file.slice(root.length)})`)
  }
}
for (const key of vi) {
  if (!en.has(key)) problems.push(`not in en: ${key}`)
  if (!used.has(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)))
    problems.push(`unused: ${key}`)
}
for (const key of en) if (!vi.has(key)) problems.push(`not in vi: ${key}`)

for (const problem of problems) console.error(problem)
console.log(`i18n: ${vi.size} keys, ${problems.length} problems`)
process.exit(problems.length ? 1 : 0)
