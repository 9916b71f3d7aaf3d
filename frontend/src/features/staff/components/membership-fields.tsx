import { Radio, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { useMe } from '@/shared/auth/me'
import { DateField } from '@/shared/ui/date-field'
import { UnitSelect } from '@/shared/units/unit-select'
import type { MembershipValues } from '../lib/membership-values'
import { rolesToGive } from '../lib/roles-to-give'
import { AreasField } from './areas-field'

type Props<V> = {
  form: UseFormReturnType<V>
  /** Where the role stands in the form's values, with the dot; empty when it is all there is. */
  at: string
  values: MembershipValues
  /** One role among several is chosen from a list, the only one with all of them in sight. */
  compact?: boolean
}

/** A role in a unit, for a period. */
export function MembershipFields<V>({ form, at, values, compact }: Props<V>) {
  const { t } = useTranslation()
  const roles = rolesToGive(useMe())
  const props = (field: keyof MembershipValues) => form.getInputProps(`${at}${field}`)
  return (
    <>
      <UnitSelect label={t('staff:unit')} required {...props('unitId')} />
      {compact ? (
        <Select
          label={t('staff:role')}
          description={t(`staff:roleHelp.${values.role}`)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          allowDeselect={false}
          data={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
          {...props('role')}
        />
      ) : (
        <Radio.Group label={t('staff:role')} required {...props('role')}>
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
      )}
      <TextInput label={t('staff:position')} description={t('staff:positionHint')} {...props('position')} />
      {values.role === 'DEPUTY' && <AreasField {...props('areas')} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('staff:from')} {...props('validFrom')} />
        <DateField label={t('staff:to')} placeholder={t('staff:openEnd')} {...props('validTo')} />
      </SimpleGrid>
    </>
  )
}
