import { Autocomplete } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { areasOfChargeQuery } from '../api/plan-queries'
import type { PlanValues } from '../lib/plan-values'

/** The area of a plan, chosen from what the deputies of its unit have charge of, or typed. */
export function AreaField({ form }: { form: UseFormReturnType<PlanValues> }) {
  const { t } = useTranslation()
  const areas = useQuery(areasOfChargeQuery(form.values.issuingUnit?.id)).data ?? []
  return (
    <Autocomplete
      label={t('plan:field.area')}
      description={t(areas.length > 0 ? 'plan:form.areaHint' : 'plan:form.areaOfNobody')}
      data={areas}
      {...form.getInputProps('area')}
    />
  )
}
