import { Checkbox, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { FilterBar } from '@/shared/ui/filter-bar'
import { SearchField } from '@/shared/ui/search-field'
import { AsNow } from '@/shared/units/as-now'
import { UnitFilter } from '@/shared/units/unit-select'
import { type EventSearch, kinds, lasting, statuses } from '../lib/event-search'

type Props = {
  search: EventSearch
  onChange: (change: Partial<EventSearch>) => void
  onClear: () => void
  planFilter: ReactNode
}

export function isFiltered(search: EventSearch): boolean {
  const { view: _view, ...filters } = lasting(search)
  return Object.values(filters).some((value) => value !== undefined)
}

export function EventFilters({ search, onChange, onClear, planFilter }: Props) {
  const { t } = useTranslation()
  const kind = t('event:field.kind')
  const status = t('common:status')
  return (
    <FilterBar
      filtered={isFiltered(search)}
      onClear={onClear}
      search={<SearchField value={search.q} onChange={(q) => onChange({ q })} label={t('event:filter.q')} />}
    >
      <Select
        aria-label={kind}
        placeholder={kind}
        clearable
        data={kinds.map((value) => ({ value, label: t(`event:kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(value) => onChange({ kind: (value as EventSearch['kind']) ?? undefined })}
      />
      <Select
        aria-label={status}
        placeholder={status}
        clearable
        data={statuses.map((value) => ({ value, label: t(`event:status.${value}`) }))}
        value={search.status ?? null}
        onChange={(value) => onChange({ status: (value as EventSearch['status']) ?? undefined })}
      />
      <UnitFilter
        aria-label={t('event:filter.unit')}
        placeholder={t('event:filter.unit')}
        value={search.unitId}
        onChange={(unitId) => onChange({ unitId, asNow: unitId && search.asNow ? true : undefined })}
      />
      <AsNow unitId={search.unitId} value={search.asNow} onChange={(asNow) => onChange({ asNow })} />
      {planFilter}
      <Checkbox
        label={t('event:filter.campaigns')}
        checked={search.campaigns ?? false}
        onChange={(event) => onChange({ campaigns: event.currentTarget.checked || undefined })}
      />
    </FilterBar>
  )
}
