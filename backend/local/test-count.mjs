// Counts what the test runners reported: surefire's XML, vitest's JSON, playwright's JSON.
// A folder's *IT are left out: they run apart, and are named one by one.
// usage: node test-count.mjs FILE_OR_FOLDER...   prints "passed failed skipped"
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sum = { passed: 0, failed: 0, skipped: 0 }

function add(passed, failed, skipped) {
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
}

function surefire(text) {
  const head = /<testsuite\s[^>]*>/.exec(text)?.[0] ?? ''
  const number = (name) => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(head)?.[1] ?? 0)
  const failed = number('failures') + number('errors')
  add(number('tests') - failed - number('skipped'), failed, number('skipped'))
}

function vitest(report) {
  add(report.numPassedTests, report.numFailedTests + (report.success || report.numFailedTests ? 0 : 1), report.numPendingTests)
}

function playwright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats
  // a test that passed only at the second try has failed
  add(expected, unexpected + flaky + report.errors.length, skipped)
}

function count(path) {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) if (/^TEST-.*(?<!IT)\.xml$/.test(name)) count(join(path, name))
    return
  }
  const text = readFileSync(path, 'utf8')
  if (path.endsWith('.xml')) return surefire(text)
  const report = JSON.parse(text)
  if (report.stats) playwright(report)
  else vitest(report)
}

process.argv.slice(2).forEach(count)
console.log(sum.passed, sum.failed, sum.skipped)
