import { expect, it } from 'vitest'
import type { PlanDetail } from '../api/plan-queries'
import { readiness } from './readiness'

const empty = {
  items: [],
  startsOn: null,
  endsOn: null,
  purpose: ' ',
  legalBases: [],
} as unknown as PlanDetail

it('finds everything missing in an empty draft, and what the service asks for indispensable', () => {
  expect(readiness(empty, 0).every((check) => !check.met)).toBe(true)
  expect(
    readiness(empty, 0)
      .filter((check) => check.required)
      .map((check) => check.id),
  ).toEqual(['items', 'purpose', 'legalBases'])
})

it('counts tasks that hang on the outline', () =>
  expect(readiness(empty, 3).find((check) => check.id === 'tasks')?.met).toBe(true))
