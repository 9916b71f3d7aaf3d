import { Checkbox, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { DateField } from '@/shared/ui/date-field'
import { FilterBar } from '@/shared/ui/filter-bar'
import { SearchField } from '@/shared/ui/search-field'
import { AsNow } from '@/shared/units/as-now'
import { UnitFilter } from '@/shared/units/unit-select'
import {
  between,
  dueAsked,
  dues,
  isFiltered,
  latenesses,
  roles,
  sorted,
  sorts,
  states,
  type TaskSearch,
} from '../lib/task-search'

type Props = {
  search: TaskSearch
  onChange: (change: Partial<TaskSearch>) => void
  onClear: () => void
  planFilter: ReactNode
}

/** Every filter of the task list; each stands in the address. */
export function TaskFilters({ search, onChange, onClear, planFilter }: Props) {
  const { t } = useTranslation()
  const options = (prefix: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`task:${prefix}.${value}`) }))
  const pick = <K extends keyof TaskSearch>(key: K) => ({
    value: (search[key] as string | undefined) ?? null,
    // what was picked may well be finished work: the switch between open and done is set anew
    onChange: (value: string | null) =>
      onChange({
        [key]: value ?? undefined,
        ...(key !== 'role' && { show: undefined }),
      } as Partial<TaskSearch>),
    clearable: true,
  })
  const lateness = t('task:filter.lateness')
  const state = t('task:filter.state')
  const role = t('task:filter.role')
  const due = t('task:filter.due')
  return (
    <FilterBar
      filtered={isFiltered(search)}
      onClear={onClear}
      search={<SearchField value={search.q} onChange={(q) => onChange({ q })} label={t('task:filter.q')} />}
    >
      {planFilter}
      <UnitFilter
        aria-label={t('task:filter.unit')}
        placeholder={t('task:filter.unit')}
        value={search.unitId}
        onChange={(unitId) => onChange({ unitId, asNow: unitId && search.asNow ? true : undefined })}
      />
      <AsNow unitId={search.unitId} value={search.asNow} onChange={(asNow) => onChange({ asNow })} />
      <Select aria-label={role} placeholder={role} data={options('role', roles)} {...pick('role')} />
      <Select aria-label={state} placeholder={state} data={options('state', states)} {...pick('state')} />
      <Select
        aria-label={lateness}
        placeholder={lateness}
        data={options('lateness', latenesses)}
        {...pick('lateness')}
      />
      <Select
        aria-label={due}
        placeholder={due}
        data={options('due', [...dues, between])}
        value={dueAsked(search) ?? null}
        clearable
        onChange={(value) =>
          onChange({ due: (value as TaskSearch['due']) ?? undefined, dueFrom: undefined, dueTo: undefined })
        }
      />
      {dueAsked(search) === between &&
        (['dueFrom', 'dueTo'] as const).map((key) => (
          <DateField
            key={key}
            aria-label={t(`task:filter.${key}`)}
            placeholder={t(`task:filter.${key}`)}
            value={search[key] ?? ''}
            onChange={(day) => onChange({ due: between, [key]: day || undefined })}
          />
        ))}
      <Checkbox
        label={t('task:filter.following')}
        checked={search.following ?? false}
        onChange={(event) => onChange({ following: event.currentTarget.checked || undefined })}
      />
      <Select
        aria-label={t('task:filter.sort')}
        data={options('sort', sorts)}
        value={sorted(search)}
        allowDeselect={false}
        onChange={(sort) => onChange({ sort: (sort as TaskSearch['sort']) ?? undefined })}
      />
    </FilterBar>
  )
}
