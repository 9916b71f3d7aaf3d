import { Select, SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { planQuery } from '../api/plan-queries'
import { PlanFilter } from './plan-filter'

export type PlanPlace = { planId: string | null; planItemId: string | null }

type Props = PlanPlace & {
  onChange: (place: PlanPlace) => void
  error?: string
  above?: { id: string }
}

/** The item of a plan that something carries out: first the plan, then its item. */
export function PlanItemField({ planId, planItemId, onChange, error, above }: Props) {
  const { t } = useTranslation()
  const { data } = useQuery({ ...planQuery(planId ?? ''), enabled: Boolean(planId) })
  const items = data?.value.items ?? []
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <PlanFilter
        label={t('plan:carriesOut')}
        value={planId ?? undefined}
        above={above}
        onChange={(id) => onChange({ planId: id ?? null, planItemId: null })}
      />
      {planId && (
        <Select
          label={t('plan:carriesOutItem')}
          required
          searchable
          data={items.map((item) => ({ value: item.id, label: `${item.label}. ${item.title}` }))}
          value={planItemId}
          error={error}
          data-path="planItemId"
          onChange={(id) => onChange({ planId, planItemId: id })}
        />
      )}
    </SimpleGrid>
  )
}
