import { Card, MultiSelect, Radio, SimpleGrid, Stack, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { unitKinds } from '@/shared/units/unit-queries'
import { UnitMultiSelect, UnitSelect } from '@/shared/units/unit-select'
import type { TaskValues } from '../lib/task-values'
import { KindPreview } from './kind-preview'

/** Who carries the task out: one leading unit with others beside it, or each of many units by itself. */
export function GiveToFields({ form }: { form: UseFormReturnType<TaskValues> }) {
  const { t } = useTranslation()
  const { giveTo, kinds, parentUnit } = form.values
  const choose = (to: string) => {
    form.setFieldValue('giveTo', to as TaskValues['giveTo'])
    // what was missing for another choice is not missing for this one
    for (const field of ['leadUnit', 'kinds', 'parentUnit', 'units'] as const) form.clearFieldError(field)
  }
  return (
    <Card>
      <Stack gap="md">
        <Title order={2}>{t('task:form.who')}</Title>
        <Radio.Group label={t('task:form.giveTo')} value={giveTo} onChange={choose}>
          <Stack gap="xs" mt="xs">
            <Radio value="one" label={t('task:form.toOne')} />
            <Radio value="kind" label={t('task:form.toKind')} description={t('task:form.eachHint')} />
            <Radio value="units" label={t('task:form.toUnits')} description={t('task:form.eachHint')} />
          </Stack>
        </Radio.Group>
        {giveTo === 'one' && (
          <>
            <UnitSelect label={t('task:role.LEAD')} required {...form.getInputProps('leadUnit')} />
            <UnitMultiSelect label={t('task:role.SUPPORT')} {...form.getInputProps('supportUnits')} />
          </>
        )}
        {giveTo === 'kind' && (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <MultiSelect
              label={t('task:form.kinds')}
              required
              searchable
              hidePickedOptions
              data={unitKinds.map((one) => ({ value: one, label: t(`common:unitKind.${one}`) }))}
              {...form.getInputProps('kinds')}
            />
            <UnitSelect label={t('task:form.under')} required {...form.getInputProps('parentUnit')} />
          </SimpleGrid>
        )}
        {giveTo === 'kind' && kinds.length > 0 && parentUnit && (
          <KindPreview key={`${kinds} ${parentUnit.id}`} form={form} kinds={kinds} under={parentUnit} />
        )}
        {giveTo === 'units' && (
          <UnitMultiSelect label={t('task:form.units')} required {...form.getInputProps('units')} />
        )}
        <UnitSelect label={t('task:role.MONITOR')} clearable {...form.getInputProps('monitorUnit')} />
      </Stack>
    </Card>
  )
}
