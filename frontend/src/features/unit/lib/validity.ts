import type { TFunction } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'

/** Since when and until when something holds; nothing for what has always held and still does. */
export function validity(
  from: string | null | undefined,
  to: string | null | undefined,
  t: TFunction,
): string | null {
  if (from && to) return t('unit:fromTo', { from: formatDate(from), to: formatDate(to) })
  if (from) return t('unit:from', { from: formatDate(from) })
  if (to) return t('unit:to', { to: formatDate(to) })
  return null
}
