import { Radio, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { type Role, roles } from '@/shared/auth/roles'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { addMembership, type StaffSummary } from '../api/staff-queries'

type Values = {
  unitId: UnitRef | null
  role: Role
  position: string
  validFrom: string
  validTo: string
}

/** Gives a person a role in a unit, for a period. */
export function MembershipDialog({
  person,
  unit,
  onClose,
}: {
  person: StaffSummary
  unit?: UnitRef
  onClose: () => void
}) {
  const { t } = useTranslation()
  const today = useToday()
  const { unit: unitRule, text, optionalDate } = rules(t)
  const form = useForm<Values>({
    initialValues: { unitId: unit ?? null, role: 'OFFICER', position: '', validFrom: today, validTo: '' },
    validate: schemaResolver(
      v.pipe(
        v.object({
          unitId: unitRule,
          position: text(limits.CreateMembership.position),
          validFrom: optionalDate,
          validTo: optionalDate,
        }),
        v.forward(
          v.check(
            ({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo,
            t('common:form.dateOrder'),
          ),
          ['validTo'],
        ),
      ),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('staff:addTitle', { name: person.name })}
      help={t('staff:addHelp')}
      confirmLabel={t('staff:add')}
      message={t('staff:added')}
      form={form}
      onClose={onClose}
      send={(values, key) =>
        addMembership(
          person.id,
          {
            unitId: values.unitId?.id ?? '',
            role: values.role,
            position: orNull(values.position),
            validFrom: orNull(values.validFrom),
            validTo: orNull(values.validTo),
          },
          key,
        )
      }
    >
      <UnitSelect label={t('staff:unit')} required {...form.getInputProps('unitId')} />
      <Radio.Group label={t('staff:role')} required {...form.getInputProps('role')}>
        <Stack gap="xs" mt={6}>
          {roles.map((role) => (
            <Radio
              key={role}
              value={role}
              label={t(`common:role.${role}`)}
              description={t(`staff:roleHelp.${role}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('staff:position')}
        description={t('staff:positionHint')}
        {...form.getInputProps('position')}
      />
      <SimpleGrid cols={2}>
        <DateField label={t('staff:from')} {...form.getInputProps('validFrom')} />
        <DateField
          label={t('staff:to')}
          placeholder={t('staff:openEnd')}
          {...form.getInputProps('validTo')}
        />
      </SimpleGrid>
    </ActionDialog>
  )
}
