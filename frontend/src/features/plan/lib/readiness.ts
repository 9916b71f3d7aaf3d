import type { PlanDetail } from '../api/plan-queries'

const checks = ['items', 'tasks', 'term', 'purpose', 'legalBases'] as const

export type Check = { id: (typeof checks)[number]; met: boolean; required: boolean }

/** What a draft should have before it is submitted; without an outline it cannot be issued at all. */
export function readiness(plan: PlanDetail, tasks: number): Check[] {
  const met = {
    items: plan.items.length > 0,
    tasks: tasks > 0,
    term: Boolean(plan.startsOn && plan.endsOn),
    purpose: plan.purpose.trim() !== '',
    legalBases: plan.legalBases.length > 0,
  }
  return checks.map((id) => ({ id, met: met[id], required: id === 'items' }))
}
