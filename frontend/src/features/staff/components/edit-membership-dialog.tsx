import { TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { shownEtag } from '@/api/client'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import { updateMembership } from '../api/staff-mutations'
import type { Membership, Person } from '../api/staff-queries'
import { areasRule } from '../lib/membership-values'
import { AreasField } from './areas-field'

type Props = { person: Person; membership: Membership; onClose: () => void }

/** Changes what a role is called, what a deputy has charge of, and its last day; of a delegation its paper. */
export function EditMembershipDialog({ person, membership, onClose }: Props) {
  const { t } = useTranslation()
  const { role, unit, delegatedBy } = membership
  const { text, required, date, optionalDate } = rules(t)
  const form = useForm({
    initialValues: {
      position: membership.position ?? '',
      areas: membership.areas,
      validTo: membership.validTo ?? '',
    },
    validate: schemaResolver(
      v.object({
        position: (delegatedBy ? required : text)(limits.UpdateMembership.position),
        areas: areasRule(t),
        validTo: delegatedBy ? date : optionalDate,
      }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('staff:editTitle', { name: person.name })}
      help={`${t(`common:role.${role}`)}, ${unit.name}`}
      confirmLabel={t('common:save')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={({ position, areas, validTo }) =>
        updateMembership({ id: person.id, etag: shownEtag(person) }, membership.id, {
          position: orNull(position),
          validTo: orNull(validTo),
          ...(role === 'DEPUTY' && { areas }),
        })
      }
    >
      <TextInput
        label={t(delegatedBy ? 'staff:delegation.instrument' : 'staff:position')}
        description={delegatedBy ? undefined : t('staff:positionHint')}
        required={Boolean(delegatedBy)}
        data-autofocus
        {...form.getInputProps('position')}
      />
      {role === 'DEPUTY' && <AreasField {...form.getInputProps('areas')} />}
      <DateField
        label={t('staff:to')}
        placeholder={t('staff:openEnd')}
        required={Boolean(delegatedBy)}
        {...form.getInputProps('validTo')}
      />
    </ActionDialog>
  )
}
