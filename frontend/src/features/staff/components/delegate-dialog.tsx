import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import type { UnitRef } from '@/shared/units/unit-queries'
import { delegatePowers } from '../api/staff-mutations'
import type { Person } from '../api/staff-queries'

type Props = {
  /** To whom it may be; the only one is chosen already. */
  people: Pick<Person, 'id' | 'name'>[]
  /** Whose powers they are; the only one is chosen already. */
  units: UnitRef[]
  onClose: () => void
}

/** A HEAD lends the powers held in a unit to somebody who works there, for a period and by a paper. */
export function DelegateDialog({ people, units, onClose }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const { required, date } = rules(t)
  const form = useForm({
    initialValues: {
      personId: people.length === 1 ? (people[0]?.id ?? '') : '',
      unitId: units.length === 1 ? (units[0]?.id ?? '') : '',
      validFrom: today,
      validTo: '',
      instrument: '',
    },
    validate: schemaResolver(
      v.pipe(
        v.object({
          personId: v.pipe(v.string(), v.nonEmpty(t('staff:delegation.pickPerson'))),
          unitId: v.pipe(v.string(), v.nonEmpty(t('common:form.pickUnit'))),
          validFrom: v.pipe(
            date,
            v.check((day) => day >= today, t('staff:delegation.past')),
          ),
          validTo: date,
          instrument: required(limits.DelegatePowers.instrument),
        }),
        v.forward(
          v.partialCheck(
            [['validFrom'], ['validTo']],
            ({ validFrom, validTo }) => validFrom <= validTo,
            t('common:form.dateOrder'),
          ),
          ['validTo'],
        ),
      ),
      { sync: true },
    ),
  })
  const options = (things: { id: string; name: string }[]) =>
    things.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ActionDialog
      title={t('staff:delegation.title')}
      help={t('staff:delegation.help')}
      confirmLabel={t('staff:delegation.confirm')}
      message={t('staff:delegation.done')}
      form={form}
      onClose={onClose}
      send={({ personId, unitId, validFrom, validTo, instrument }, key) =>
        delegatePowers(personId, { unitId, validFrom, validTo, instrument: instrument.trim() }, key)
      }
    >
      <Select
        label={t('staff:delegation.to')}
        required
        searchable={people.length > 1}
        readOnly={people.length === 1}
        allowDeselect={false}
        data={options(people)}
        placeholder={t('staff:delegation.toHint')}
        nothingFoundMessage={t('staff:delegation.nobody')}
        {...form.getInputProps('personId')}
      />
      <Select
        label={t('staff:delegation.unit')}
        required
        readOnly={units.length === 1}
        allowDeselect={false}
        data={options(units)}
        {...form.getInputProps('unitId')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('staff:delegation.from')} required {...form.getInputProps('validFrom')} />
        <DateField label={t('staff:to')} required {...form.getInputProps('validTo')} />
      </SimpleGrid>
      <TextInput
        label={t('staff:delegation.instrument')}
        description={t('staff:delegation.instrumentHint')}
        required
        {...form.getInputProps('instrument')}
      />
    </ActionDialog>
  )
}
