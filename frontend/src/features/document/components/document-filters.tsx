import { Select } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { DateField } from '@/shared/ui/date-field'
import { FilterBar } from '@/shared/ui/filter-bar'
import { SearchField } from '@/shared/ui/search-field'
import { AsNow } from '@/shared/units/as-now'
import { UnitFilter } from '@/shared/units/unit-select'
import { type DocumentSearch, isFiltered } from '../lib/document-search'
import { documentTypes, urgencies } from '../lib/kinds'

type Props = {
  search: DocumentSearch
  onChange: (change: Partial<DocumentSearch>) => void
  onClear: () => void
}

const firstYear = 2015

export function DocumentFilters({ search, onChange, onClear }: Props) {
  const { t } = useTranslation()
  const thisYear = Number(useToday().slice(0, 4))
  const years = Array.from({ length: thisYear + 1 - firstYear }, (_, index) => String(thisYear - index))
  const incoming = search.direction === 'INCOMING'
  const unit = t(incoming ? 'document:field.receivingUnit' : 'document:field.issuingUnit')
  const days = incoming && search.receivingUnitId ? 'arrived' : 'issued'
  return (
    <FilterBar
      filtered={isFiltered(search)}
      onClear={onClear}
      search={<SearchField value={search.q} onChange={(q) => onChange({ q })} label={t('document:q')} />}
    >
      <UnitFilter
        aria-label={unit}
        placeholder={unit}
        value={incoming ? search.receivingUnitId : search.issuingUnitId}
        onChange={(id) =>
          onChange(
            incoming
              ? { receivingUnitId: id }
              : { issuingUnitId: id, asNow: id && search.asNow ? true : undefined },
          )
        }
      />
      {!incoming && (
        <AsNow unitId={search.issuingUnitId} value={search.asNow} onChange={(asNow) => onChange({ asNow })} />
      )}
      <Select
        aria-label={t('document:field.type')}
        placeholder={t('document:field.type')}
        clearable
        data={documentTypes.map((type) => ({ value: type, label: t(`document:type.${type}`) }))}
        value={search.type ?? null}
        onChange={(type) => onChange({ type: (type as DocumentSearch['type']) ?? undefined })}
      />
      <Select
        aria-label={t('document:field.urgency')}
        placeholder={t('document:field.urgency')}
        clearable
        data={urgencies.map((value) => ({ value, label: t(`document:urgency.${value}`) }))}
        value={search.urgency ?? null}
        onChange={(value) => onChange({ urgency: (value as DocumentSearch['urgency']) ?? undefined })}
      />
      <SearchField
        label={t('document:field.issuingBody')}
        value={search.issuingBody}
        onChange={(issuingBody) => onChange({ issuingBody })}
      />
      <Select
        aria-label={t('document:filter.year')}
        placeholder={t('document:filter.year')}
        clearable
        data={years}
        value={search.year ? String(search.year) : null}
        onChange={(year) => onChange({ year: year ? Number(year) : undefined })}
      />
      <DateField
        aria-label={t(`document:filter.${days}From`)}
        placeholder={t(`document:filter.${days}From`)}
        value={search.from}
        onChange={(from) => onChange({ from: from || undefined })}
      />
      <DateField
        aria-label={t('document:filter.to')}
        placeholder={t('document:filter.to')}
        value={search.to}
        onChange={(to) => onChange({ to: to || undefined })}
      />
    </FilterBar>
  )
}
