import type { TFunction } from '@/i18n'
import { addDays, daysBetween, isIsoDate, parseTime } from '@/shared/lib/dates'

export type TypedTime = { startsOn: string; endsOn: string; startTime: string; endTime: string }

/** What does not fit together in a time as it is typed, by field. */
export function timeErrors(typed: TypedTime, t: TFunction): Record<string, string> {
  const { startsOn, endsOn } = typed
  const wrong: Record<string, string> = {}
  const start = parseTime(typed.startTime)
  const end = parseTime(typed.endTime)
  const oneDay = !endsOn || endsOn === startsOn
  if (startsOn && endsOn && endsOn < startsOn) wrong.endsOn = t('common:form.dateOrder')
  if (end && !typed.startTime.trim()) wrong.startTime = t('common:form.required')
  if (start && end && oneDay && end <= start) wrong.endTime = t('event:form.timeOrder')
  return wrong
}

type Days = { startsOn?: string | null; endsOn?: string | null }

/** The last day of an event that is to begin on another day and to last as long as before. */
export function movedEnd(was: Days, startsOn: string): string {
  if (!was.startsOn || !was.endsOn || !isIsoDate(startsOn)) return ''
  return addDays(startsOn, daysBetween(was.startsOn, was.endsOn))
}
