import * as v from 'valibot'
import type { TFunction } from '@/i18n'
import { isIsoDate, parseTime } from '@/shared/lib/dates'

/** The checks that forms share, each with its words in the reader's language. */
export function rules(t: TFunction) {
  const text = (max: number) => v.pipe(v.string(), v.maxLength(max, t('common:form.tooLong', { max })))
  const required = (max: number) =>
    v.pipe(
      v.string(),
      v.trim(),
      v.nonEmpty(t('common:form.required')),
      v.maxLength(max, t('common:form.tooLong', { max })),
    )
  const optionalDate = v.pipe(
    v.string(),
    v.check((value) => value === '' || isIsoDate(value), t('common:form.badDate')),
  )
  const date = v.pipe(
    v.string(),
    v.nonEmpty(t('common:form.required')),
    v.check((value) => isIsoDate(value), t('common:form.badDate')),
  )
  const optionalTime = v.pipe(
    v.string(),
    v.check((value) => value === '' || parseTime(value) !== null, t('common:form.badTime')),
  )
  const unit = v.object({ id: v.string(), name: v.string() }, t('common:form.pickUnit'))
  return {
    text,
    required,
    optionalDate,
    date,
    optionalTime,
    unit,
    optionalUnit: v.nullable(unit),
    units: v.array(unit),
  }
}

/** An empty field as the API wants it. */
export function orNull(text: string): string | null {
  const trimmed = text.trim()
  return trimmed === '' ? null : trimmed
}
