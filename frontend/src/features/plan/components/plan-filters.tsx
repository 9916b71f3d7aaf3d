import { Select } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { FilterBar, hasFilter } from '@/shared/ui/filter-bar'
import { SearchField } from '@/shared/ui/search-field'
import { AsNow } from '@/shared/units/as-now'
import { UnitFilter } from '@/shared/units/unit-select'
import { type PlanSearch, planStatuses } from '../lib/plan-search'

type Props = { search: PlanSearch; onChange: (change: Partial<PlanSearch>) => void; onClear: () => void }

const firstYear = 2019

export function PlanFilters({ search, onChange, onClear }: Props) {
  const { t } = useTranslation()
  const thisYear = Number(useToday().slice(0, 4))
  const years = Array.from({ length: thisYear + 2 - firstYear }, (_, index) => String(thisYear + 1 - index))
  return (
    <FilterBar
      filtered={hasFilter(search)}
      onClear={onClear}
      search={<SearchField value={search.q} onChange={(q) => onChange({ q })} label={t('plan:filter.q')} />}
    >
      <Select
        aria-label={t('common:status')}
        placeholder={t('common:status')}
        clearable
        data={[
          ...planStatuses.map((status) => ({ value: status as string, label: t(`plan:status.${status}`) })),
          { value: 'TEMPLATE', label: t('plan:template.name') },
        ]}
        value={search.template ? 'TEMPLATE' : (search.status ?? null)}
        onChange={(chosen) =>
          onChange({
            template: chosen === 'TEMPLATE' || undefined,
            status: chosen === 'TEMPLATE' ? undefined : ((chosen as PlanSearch['status']) ?? undefined),
          })
        }
      />
      <UnitFilter
        aria-label={t('plan:field.issuingUnit')}
        placeholder={t('plan:field.issuingUnit')}
        value={search.issuingUnitId}
        onChange={(issuingUnitId) =>
          onChange({ issuingUnitId, asNow: issuingUnitId && search.asNow ? true : undefined })
        }
      />
      <AsNow unitId={search.issuingUnitId} value={search.asNow} onChange={(asNow) => onChange({ asNow })} />
      <Select
        aria-label={t('plan:filter.year')}
        placeholder={t('plan:filter.year')}
        clearable
        data={years}
        value={search.year ? String(search.year) : null}
        onChange={(year) => onChange({ year: year ? Number(year) : undefined })}
      />
    </FilterBar>
  )
}
