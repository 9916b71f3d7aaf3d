import { Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { daysBetween, formatDate } from '@/shared/lib/dates'

/** A due date, and how far it is while the work is open. */
export function DueDate({
  dueOn,
  dueIn,
  open,
  asOf,
}: {
  dueOn: string | null
  dueIn?: number | null
  open: boolean
  /** The day by which it is judged; today when absent. */
  asOf?: string
}) {
  const { t } = useTranslation()
  const today = useToday()
  if (!dueOn)
    return (
      <Text span size="sm" c="dimmed">
        {dueIn ? t('task:dueIn', { count: dueIn }) : t('task:noDueDate')}
      </Text>
    )
  const days = daysBetween(asOf ?? today, dueOn)
  return (
    <Text span size="sm" c={open && days < 0 ? 'var(--k-tone-bad)' : undefined} className="k-numeric">
      {t('task:dueOn', { date: formatDate(dueOn) })}
      {open && ` (${distance(days, t)})`}
    </Text>
  )
}

function distance(days: number, t: (key: string, values?: Record<string, number>) => string): string {
  if (days === 0) return t('task:days.today')
  return days < 0 ? t('task:days.late', { count: -days }) : t('task:days.left', { count: days })
}
