import type { PlanDetail } from '../api/plan-queries'

const checks = ['items', 'purpose', 'legalBases', 'tasks', 'term'] as const

export type Check = { id: (typeof checks)[number]; met: boolean; required: boolean }

const required: Check['id'][] = ['items', 'purpose', 'legalBases']

/** What a draft should have before it is submitted; without some of it the service refuses. */
export function readiness(plan: PlanDetail, tasks: number): Check[] {
  const met = {
    items: plan.items.length > 0,
    tasks: tasks > 0,
    term: Boolean(plan.startsOn && plan.endsOn),
    purpose: plan.purpose.trim() !== '',
    legalBases: plan.legalBases.length > 0,
  }
  return checks.map((id) => ({ id, met: met[id], required: required.includes(id) }))
}
