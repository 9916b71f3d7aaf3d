import { Select } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import type { PlanRevision } from '../api/plan-queries'

type Props = {
  label: string
  revisions: PlanRevision[]
  value: number
  onChange: (number: number) => void
}

/** Picks a revision by its number and document. */
export function RevisionSelect({ label, revisions, value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Select
      label={label}
      allowDeselect={false}
      value={String(value)}
      data={revisions.map(({ number, symbol, issuedOn }) => ({
        value: String(number),
        label: `${t('plan:revision.number', { number })} · ${t('plan:revision.by', { symbol, date: formatDate(issuedOn) })}`,
      }))}
      onChange={(number) => number && onChange(Number(number))}
    />
  )
}
