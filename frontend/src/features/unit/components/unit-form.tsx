import { Card, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { FormShell } from '@/shared/form/form-shell'
import { orNull, rules } from '@/shared/form/rules'
import type { Current } from '@/shared/form/use-merging-submit'
import { DateField } from '@/shared/ui/date-field'
import { type UnitKind, type UnitRef, unitKinds } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { createUnit, updateUnit } from '../api/unit-mutations'

export type UnitValues = {
  name: string
  kind: UnitKind
  parent: UnitRef | null
  guidedBy: UnitRef | null
  validFrom: string
  scheme: string
  code: string
}

export const emptyUnit: UnitValues = {
  name: '',
  kind: 'DEPARTMENT',
  parent: null,
  guidedBy: null,
  validFrom: '',
  scheme: '',
  code: '',
}

type Props = {
  initial?: Partial<UnitValues>
  unit?: { id: string; etag: string; reload: () => Promise<Current<UnitValues>> }
  onDone: (id: string) => void
  onCancel: () => void
}

/** Makes a unit, or corrects the latest name and kind of one. */
export function UnitForm({ initial, unit, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const { required, text, optionalDate } = rules(t)
  const form = useForm<UnitValues>({
    initialValues: { ...emptyUnit, ...initial },
    validate: schemaResolver(
      v.pipe(
        v.object({
          name: required(limits.CreatePeriod.name),
          validFrom: optionalDate,
          scheme: text(limits.CodePeriod.scheme),
          code: text(limits.CodePeriod.code),
        }),
        v.forward(
          v.check(({ scheme, code }) => !code.trim() || scheme.trim() !== '', t('common:form.required')),
          ['scheme'],
        ),
      ),
      { sync: true },
    ),
  })
  const send = (values: UnitValues, { key, etag }: { key: string; etag: string }) => {
    const named = { name: values.name.trim(), kind: values.kind }
    if (unit) return updateUnit(unit.id, etag, { ...named, guidedById: values.guidedBy?.id ?? null })
    const code = values.code.trim()
    const period = {
      ...named,
      validFrom: orNull(values.validFrom),
      parentId: values.parent?.id ?? null,
      guidedById: values.guidedBy?.id ?? null,
    }
    return createUnit({ periods: [period], codes: code ? [{ scheme: values.scheme.trim(), code }] : [] }, key)
  }
  return (
    <FormShell
      form={form}
      etag={unit?.etag}
      reload={unit?.reload}
      fields={{
        'periods.0.name': 'name',
        'periods.0.kind': 'kind',
        'periods.0.parentId': 'parent',
        'periods.0.guidedById': 'guidedBy',
        'periods.0.validFrom': 'validFrom',
        'codes.0.code': 'code',
        'codes.0.scheme': 'scheme',
        guidedById: 'guidedBy',
      }}
      send={send}
      onDone={(saved) => onDone(saved.id)}
      onCancel={onCancel}
      submitLabel={unit ? t('common:save') : t('unit:form.create')}
      message={t('common:saved')}
    >
      <Card>
        <Stack gap="md">
          <TextInput label={t('unit:field.name')} required {...form.getInputProps('name')} />
          <Select
            label={t('unit:field.kind')}
            required
            allowDeselect={false}
            searchable
            data={unitKinds.map((kind) => ({ value: kind, label: t(`common:unitKind.${kind}`) }))}
            {...form.getInputProps('kind')}
          />
          {!unit && <UnitSelect label={t('unit:field.parent')} clearable {...form.getInputProps('parent')} />}
          <UnitSelect
            label={t('unit:field.guidedBy')}
            description={t('unit:form.guidedByHint')}
            clearable
            {...form.getInputProps('guidedBy')}
          />
          {!unit && (
            <>
              <DateField label={t('unit:field.validFrom')} maw={260} {...form.getInputProps('validFrom')} />
              <SimpleGrid cols={2}>
                <TextInput label={t('unit:scheme')} {...form.getInputProps('scheme')} />
                <TextInput label={t('unit:code')} {...form.getInputProps('code')} />
              </SimpleGrid>
            </>
          )}
        </Stack>
      </Card>
    </FormShell>
  )
}
