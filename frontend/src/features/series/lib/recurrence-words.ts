import type { TFunction } from '@/i18n'
import type { Recurrence } from '../api/series-api'
import { lastDay, weekdays } from './recurrence-values'

/** A rule as an office would say it: "Hằng quý, ngày 15, tháng thứ 3 của quý". */
export function recurrenceWords(rule: Recurrence, t: TFunction): string {
  const month = rule.month ?? 0
  const day =
    rule.monthDay === lastDay ? t('series:onLastDay') : t('series:onDay', { day: rule.monthDay ?? 0 })
  switch (rule.frequency) {
    case 'WEEK':
      return t('series:every.WEEK', {
        weekday: t(`event:weekday.${weekdays.indexOf(rule.weekday ?? 'MONDAY') + 1}`),
      })
    case 'HALF_YEAR':
      return t('series:every.HALF_YEAR', { day, first: month, second: month + 6 })
    default:
      return t(`series:every.${rule.frequency}`, { day, month })
  }
}
