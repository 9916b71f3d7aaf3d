import { Card, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { FormShell } from '@/shared/form/form-shell'
import type { Current } from '@/shared/form/use-merging-submit'
import { DateField } from '@/shared/ui/date-field'
import { useAuthority } from '@/shared/units/authority'
import { UnitSelect } from '@/shared/units/unit-select'
import { createPlan, updatePlan } from '../api/plan-mutations'
import { emptyPlan, type PlanValues, planSchema, toCreate, toUpdate } from '../lib/plan-values'
import { AreaField } from './area-field'
import { LegalBasisFields } from './legal-basis-fields'

type Props = {
  initial?: Partial<PlanValues>
  plan?: { id: string; etag: string; reload: () => Promise<Current<PlanValues>> }
  onDone: (id: string) => void
  onCancel: () => void
}

/** The texts of a draft; its outline is edited on the plan's own page. */
export function PlanForm({ initial, plan, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const form = useForm<PlanValues>({
    initialValues: { ...emptyPlan, ...initial },
    validate: schemaResolver(planSchema(t), { sync: true }),
  })
  const authority = useAuthority(form.values.issuingUnit ?? undefined)
  const area = { autosize: true, minRows: 4, maxRows: 18 }
  return (
    <FormShell
      form={form}
      etag={plan?.etag}
      reload={plan?.reload}
      fields={{ issuingUnitId: 'issuingUnit' }}
      send={(values, { key, etag }) =>
        plan ? updatePlan(plan.id, etag, toUpdate(values)) : createPlan(toCreate(values), key)
      }
      onDone={(saved) => onDone(saved.id)}
      onCancel={onCancel}
      submitLabel={plan ? t('common:save') : t('plan:form.create')}
      message={plan ? t('common:saved') : t('plan:form.created')}
    >
      <Card>
        <Stack gap="md">
          <Textarea
            label={t('plan:field.title')}
            description={t('plan:form.titleHint')}
            required
            autosize
            minRows={1}
            {...form.getInputProps('title')}
          />
          <UnitSelect
            label={t('plan:field.issuingUnit')}
            description={authority.governs ? t('plan:form.issuesAs', { name: authority.name }) : undefined}
            required
            disabled={Boolean(plan)}
            {...form.getInputProps('issuingUnit')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField label={t('plan:field.startsOn')} {...form.getInputProps('startsOn')} />
            <DateField label={t('plan:field.endsOn')} {...form.getInputProps('endsOn')} />
          </SimpleGrid>
        </Stack>
      </Card>
      <LegalBasisFields form={form} />
      <Card>
        <Stack gap="md">
          <Textarea label={t('plan:field.purpose')} {...area} {...form.getInputProps('purpose')} />
          <Textarea label={t('plan:field.requirements')} {...area} {...form.getInputProps('requirements')} />
          <Textarea label={t('plan:field.organisation')} {...area} {...form.getInputProps('organisation')} />
          <Textarea
            label={t('plan:field.recipients')}
            description={t('plan:form.recipientsHint')}
            {...area}
            {...form.getInputProps('recipients')}
          />
          <AreaField form={form} />
          <TextInput
            label={t('plan:form.signer')}
            description={t('plan:form.signerHint')}
            {...form.getInputProps('signer')}
          />
        </Stack>
      </Card>
    </FormShell>
  )
}
