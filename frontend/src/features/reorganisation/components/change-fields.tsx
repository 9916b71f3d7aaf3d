import { Button, Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconPlus } from '@tabler/icons-react'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { isIsoDate } from '@/shared/lib/dates'
import { type UnitRef, unitKinds } from '@/shared/units/unit-queries'
import { UnitMultiSelect, UnitSelect } from '@/shared/units/unit-select'
import { type ChangeSetValues, madeUnits } from '../lib/change-set-values'
import { shapes } from '../lib/kinds'
import { CodeFields } from './code-fields'

type Props = { form: UseFormReturnType<ChangeSetValues>; index: number; onNewSuccessor: () => void }

/** What one change must say, by its kind. */
export function ChangeFields({ form, index, onNewSuccessor }: Props) {
  const { t } = useTranslation()
  const change = form.values.changes[index]
  if (!change) return null
  const { kind } = change
  const shape = shapes[kind]
  const path = `changes.${index}`
  const { effectiveOn } = form.values
  const coming = madeUnits(form.values.changes, t('reorganisation:form.nameless'))
  const named = (unit: UnitRef) => coming.find((one) => one.id === unit.id) ?? unit
  const choice = { asOf: isIsoDate(effectiveOn) ? effectiveOn : undefined, coming }
  // no unit goes into itself
  const others = { units: change.successors, successors: change.units }
  const many = (field: 'units' | 'successors') => {
    const props = form.getInputProps(`${path}.${field}`)
    return { ...props, ...choice, without: others[field], value: change[field].map(named) }
  }
  const first = (field: 'units' | 'successors') => {
    const { onChange, ...props } = form.getInputProps(`${path}.${field}`)
    const unit = change[field][0]
    return {
      ...props,
      ...choice,
      without: others[field],
      value: unit ? named(unit) : null,
      onChange: (picked: UnitRef | null) => onChange(picked ? [picked] : []),
    }
  }
  const one = (field: 'parent' | 'guidedBy') => ({
    ...form.getInputProps(`${path}.${field}`),
    ...choice,
    without: change.units,
    value: change[field] && named(change[field]),
  })
  return (
    <Stack gap="sm">
      {shape.units === 'one' && (
        <UnitSelect label={t(`reorganisation:units.${kind}`)} required {...first('units')} />
      )}
      {shape.units === 'many' && (
        <UnitMultiSelect label={t(`reorganisation:units.${kind}`)} required {...many('units')} />
      )}
      {shape.successors === 'one' && (
        <UnitSelect label={t('reorganisation:successor.MERGE')} required {...first('successors')} />
      )}
      {shape.successors === 'many' && (
        <UnitMultiSelect label={t(`reorganisation:successor.${kind}`)} required {...many('successors')} />
      )}
      {shape.successors && (
        <Button
          variant="subtle"
          size="compact-sm"
          w="fit-content"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={onNewSuccessor}
        >
          {t('reorganisation:form.newSuccessor')}
        </Button>
      )}
      {shape.names && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={t(`reorganisation:name.${kind}`)}
            required={kind === 'CREATE'}
            maxLength={limits.UnitChange.name}
            {...form.getInputProps(`${path}.name`)}
          />
          <Select
            label={t(`reorganisation:unitKind.${kind}`)}
            required={kind === 'CREATE'}
            searchable
            clearable={kind === 'RENAME'}
            data={unitKinds.map((value) => ({ value, label: t(`common:unitKind.${value}`) }))}
            {...form.getInputProps(`${path}.unitKind`)}
          />
        </SimpleGrid>
      )}
      {shape.parent && (
        <>
          {!change.atRoot && (
            <UnitSelect label={t(`reorganisation:parent.${kind}`)} required {...one('parent')} />
          )}
          <Checkbox
            label={t('reorganisation:form.atRoot')}
            {...form.getInputProps(`${path}.atRoot`, { type: 'checkbox' })}
          />
        </>
      )}
      {shape.guide && (
        <UnitSelect
          label={t(`reorganisation:guide.${kind}`)}
          description={t('reorganisation:form.guideHint')}
          clearable
          {...one('guidedBy')}
        />
      )}
      {shape.codes && <CodeFields form={form} index={index} />}
    </Stack>
  )
}
