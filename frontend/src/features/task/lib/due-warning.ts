import { isIsoDate } from '@/shared/lib/dates'

export type Term = { startsOn: string | null; endsOn: string | null }

/** Why a due date looks wrong, though it is allowed. */
export function dueWarning(
  dueOn: string,
  today: string,
  term?: Term,
): 'past' | 'beforePlan' | 'afterPlan' | null {
  if (!isIsoDate(dueOn)) return null
  if (term?.startsOn && dueOn < term.startsOn) return 'beforePlan'
  if (term?.endsOn && dueOn > term.endsOn) return 'afterPlan'
  return dueOn < today ? 'past' : null
}
