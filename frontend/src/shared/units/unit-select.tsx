import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { bestFirst, fold } from '@/shared/lib/text'
import { type UnitRef, unitNameQuery, unitSearchQuery } from './unit-queries'

type Choice = {
  /** Offers the units of this day; of today when absent. */
  asOf?: string
  /** Units that can be picked though there are none such yet. */
  coming?: UnitRef[]
  /** Units that cannot be picked. */
  without?: UnitRef[]
}

function useUnitOptions(picked: UnitRef[], { asOf, coming = [], without = [] }: Choice) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  // a picked unit's own name in the box is no search
  const typed = picked.some((unit) => unit.name === search) ? '' : search
  const [q] = useDebouncedValue(typed, 200)
  const { data, isFetching } = useQuery(unitSearchQuery(q, asOf))
  const matching = data?.items ?? []
  const found = (q ? bestFirst(matching, q) : matching).map((unit) => ({
    ...unit,
    name: unit.label,
  }))
  const first = coming.filter((unit) => fold(unit.name).includes(fold(q)))
  const offered = [...first, ...found].filter((unit) => !without.some((one) => one.id === unit.id))
  const all = [...offered, ...picked.filter((unit) => !offered.some((one) => one.id === unit.id))]
  const hint = (id: string) => {
    if (coming.some((unit) => unit.id === id)) return t('common:unitToCome')
    const unit = found.find((one) => one.id === id)
    return unit ? [t(`common:unitKind.${unit.kind}`), unit.parent?.name].filter(Boolean).join(' · ') : ''
  }
  return {
    hint,
    byId: (id: string) => all.find((unit) => unit.id === id),
    props: {
      data: all.map((unit) => ({ value: unit.id, label: unit.name })),
      searchable: true,
      filter: ({ options }: { options: never[] }) => options,
      searchValue: search,
      onSearchChange: setSearch,
      nothingFoundMessage: isFetching ? t('common:loading') : t('common:noUnitFound'),
    },
  }
}

type OneProps = Omit<SelectProps, 'value' | 'onChange' | 'data'> &
  Choice & {
    value?: UnitRef | null
    onChange?: (unit: UnitRef | null) => void
  }

/** Picks one unit by any part of its name, with or without diacritics. */
export function UnitSelect({ value = null, onChange, asOf, coming, without, ...rest }: OneProps) {
  const { t } = useTranslation()
  const { byId, props, hint } = useUnitOptions(value ? [value] : [], { asOf, coming, without })
  return (
    <Select
      placeholder={t('common:pickUnit')}
      {...rest}
      {...(props as object)}
      value={value?.id ?? null}
      onChange={(id) => {
        const unit = id ? byId(id) : undefined
        onChange?.(unit ? { id: unit.id, name: unit.name } : null)
      }}
      renderOption={({ option }) => <UnitOption name={option.label} hint={hint(option.value)} />}
    />
  )
}

type ManyProps = Omit<MultiSelectProps, 'value' | 'onChange' | 'data'> &
  Choice & {
    value?: UnitRef[]
    onChange?: (units: UnitRef[]) => void
  }

/** Picks several units. */
export function UnitMultiSelect({ value = [], onChange, asOf, coming, without, ...rest }: ManyProps) {
  const { t } = useTranslation()
  const { byId, props, hint } = useUnitOptions(value, { asOf, coming, without })
  return (
    <MultiSelect
      placeholder={value.length === 0 ? t('common:pickUnits') : undefined}
      hidePickedOptions
      {...rest}
      {...(props as object)}
      value={value.map((unit) => unit.id)}
      onChange={(ids) =>
        onChange?.(ids.flatMap((id) => byId(id) ?? []).map((unit) => ({ id: unit.id, name: unit.name })))
      }
      renderOption={({ option }) => <UnitOption name={option.label} hint={hint(option.value)} />}
    />
  )
}

function UnitOption({ name, hint }: { name: string; hint: string }) {
  return (
    <div>
      <div>{name}</div>
      {hint && <div style={{ fontSize: '0.8125rem', color: 'var(--mantine-color-dimmed)' }}>{hint}</div>}
    </div>
  )
}

/** A unit filter whose value lives in the URL as an id. */
export function UnitFilter({
  value,
  onChange,
  ...rest
}: Omit<OneProps, 'value' | 'onChange'> & { value?: string; onChange: (id?: string) => void }) {
  const { data } = useQuery({ ...unitNameQuery(value ?? ''), enabled: Boolean(value) })
  const picked = value ? { id: value, name: data?.label ?? '…' } : null
  return <UnitSelect clearable {...rest} value={picked} onChange={(unit) => onChange(unit?.id)} />
}
