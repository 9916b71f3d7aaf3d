import { Select } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { FilterBar } from '@/shared/ui/filter-bar'
import { SearchField } from '@/shared/ui/search-field'
import { UnitFilter } from '@/shared/units/unit-select'
import { documentTypes, numberStatuses } from '../lib/kinds'
import type { NumberSearch } from '../lib/number-search'

type Props = {
  search: NumberSearch
  /** Whose book is open. */
  unitId?: string
  onChange: (change: Partial<NumberSearch>) => void
  onClear: () => void
}

const firstYear = 2015

export function NumberFilters({ search, unitId, onChange, onClear }: Props) {
  const { t } = useTranslation()
  const thisYear = Number(useToday().slice(0, 4))
  const years = Array.from({ length: thisYear + 1 - firstYear }, (_, index) => String(thisYear - index))
  return (
    <FilterBar
      filtered={Boolean(search.q || search.type || search.status)}
      onClear={onClear}
      search={
        <SearchField value={search.q} onChange={(q) => onChange({ q })} label={t('document:numbers.q')} />
      }
    >
      <UnitFilter
        aria-label={t('document:numbers.unit')}
        placeholder={t('document:numbers.unit')}
        clearable={false}
        value={unitId}
        onChange={(id) => onChange({ unitId: id })}
      />
      <Select
        aria-label={t('document:filter.year')}
        allowDeselect={false}
        data={years}
        value={String(search.year ?? thisYear)}
        onChange={(year) => onChange({ year: year ? Number(year) : undefined })}
      />
      <Select
        aria-label={t('document:field.type')}
        placeholder={t('document:field.type')}
        clearable
        data={documentTypes.map((type) => ({ value: type, label: t(`document:type.${type}`) }))}
        value={search.type ?? null}
        onChange={(type) => onChange({ type: (type as NumberSearch['type']) ?? undefined })}
      />
      <Select
        aria-label={t('document:numbers.state')}
        placeholder={t('document:numbers.state')}
        clearable
        data={numberStatuses.map((status) => ({
          value: status,
          label: t(`document:numbers.status.${status}`),
        }))}
        value={search.status ?? null}
        onChange={(status) => onChange({ status: (status as NumberSearch['status']) ?? undefined })}
      />
    </FilterBar>
  )
}
