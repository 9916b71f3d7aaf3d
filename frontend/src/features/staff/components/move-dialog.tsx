import { Select, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { shownEtag } from '@/api/client'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { useMe, useToday } from '@/shared/auth/me'
import type { Role } from '@/shared/auth/roles'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { moveMembership } from '../api/staff-mutations'
import type { Membership, Person } from '../api/staff-queries'
import { areasRule } from '../lib/membership-values'
import { firstDayThere } from '../lib/memberships'
import { rolesToGive } from '../lib/roles-to-give'
import { AreasField } from './areas-field'

type Props = { person: Person; membership: Membership; onClose: () => void }
type Values = { unitId: UnitRef | null; role: Role; position: string; areas: string[]; validFrom: string }

/** Moves somebody to another unit: the role ends on the day before, and one begins there. */
export function MoveDialog({ person, membership, onClose }: Props) {
  const { t } = useTranslation()
  const roles = rolesToGive(useMe())
  const today = useToday()
  const { unit: unitRule, text, date } = rules(t)
  const earliest = firstDayThere(membership)
  const form = useForm<Values>({
    initialValues: {
      unitId: null,
      role: membership.role,
      position: membership.position ?? '',
      areas: [],
      validFrom: earliest && earliest > today ? earliest : today,
    },
    validate: schemaResolver(
      v.object({
        unitId: v.pipe(
          unitRule,
          v.check(({ id }) => id !== membership.unit.id, t('staff:move.sameUnit')),
        ),
        position: text(limits.MoveMembership.position),
        areas: areasRule(t),
        validFrom: v.pipe(
          date,
          v.check(
            (day) => !earliest || day >= earliest,
            t('staff:move.tooEarly', { date: formatDate(earliest) }),
          ),
          v.check(
            (day) => !membership.validTo || day <= membership.validTo,
            t('staff:move.tooLate', { date: formatDate(membership.validTo) }),
          ),
        ),
      }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('staff:move.title', { name: person.name })}
      help={t('staff:move.help', {
        role: t(`common:role.${membership.role}`),
        unit: membership.unit.name,
      })}
      confirmLabel={t('staff:move.confirm')}
      message={t('staff:move.done')}
      form={form}
      onClose={onClose}
      send={(values, key) =>
        moveMembership({ id: person.id, etag: shownEtag(person), key }, membership.id, {
          unitId: values.unitId?.id ?? '',
          role: values.role,
          position: orNull(values.position),
          ...(values.role === 'DEPUTY' && { areas: values.areas }),
          validFrom: values.validFrom,
        })
      }
    >
      <UnitSelect label={t('staff:move.unit')} required {...form.getInputProps('unitId')} />
      <DateField
        label={t('staff:move.from')}
        description={t('staff:move.fromHint')}
        required
        {...form.getInputProps('validFrom')}
      />
      <Select
        label={t('staff:move.role')}
        required
        allowDeselect={false}
        data={roles.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
        {...form.getInputProps('role')}
      />
      <TextInput
        label={t('staff:move.position')}
        description={t('staff:positionHint')}
        {...form.getInputProps('position')}
      />
      {form.values.role === 'DEPUTY' && <AreasField {...form.getInputProps('areas')} />}
    </ActionDialog>
  )
}
