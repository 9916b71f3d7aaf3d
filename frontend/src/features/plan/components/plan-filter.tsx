import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { planQuery, planSearchQuery } from '../api/plan-queries'

type Props = {
  value?: string
  onChange: (id?: string) => void
  label?: string
  /** Only plans in force that other units have issued. */
  above?: { id: string }
}

/** Picks a plan by its symbol or words of its title; the value is an id, so it can live in the address. */
export function PlanFilter({ value, onChange, label, above }: Props) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [q] = useDebouncedValue(search, 200)
  const { data: picked } = useQuery({ ...planQuery(value ?? ''), enabled: Boolean(value) })
  const name = (plan: { symbol?: string | null; title: string }) =>
    plan.symbol ? `${plan.symbol} – ${plan.title}` : plan.title
  const pickedName = picked && name(picked.value)
  const { data } = useQuery(planSearchQuery(q === pickedName ? '' : q, above && 'ISSUED'))
  const found = (data?.items ?? [])
    .filter((plan) => plan.issuingUnit.id !== above?.id)
    .map((plan) => ({ value: plan.id, label: name(plan) }))
  if (value && !found.some((option) => option.value === value))
    found.push({ value, label: pickedName ?? '…' })
  return (
    <Select
      label={label}
      aria-label={label ? undefined : t('plan:filter.plan')}
      placeholder={t('plan:filter.plan')}
      clearable
      searchable
      filter={({ options }) => options}
      data={found}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('plan:filter.noPlan')}
      value={value ?? null}
      onChange={(id) => onChange(id ?? undefined)}
    />
  )
}
