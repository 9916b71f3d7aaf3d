import { Radio, Stack } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { shownEtag } from '@/api/client'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { endMembership } from '../api/staff-mutations'
import type { Membership, Person } from '../api/staff-queries'
import { endsBefore } from '../lib/memberships'

type Values = { when: 'now' | 'day'; validTo: string }
type Props = { person: Person; membership: Membership; onClose: () => void }

/** Ends a role at once or on a day; what the person did with it stays recorded. */
export function EndMembershipDialog({ person, membership, onClose }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const { date } = rules(t)
  const lent = membership.delegatedBy
  const form = useForm<Values>({
    initialValues: { when: 'now', validTo: today },
    validate: schemaResolver(
      v.variant('when', [
        v.object({ when: v.literal('now') }),
        v.object({
          when: v.literal('day'),
          validTo: v.pipe(
            date,
            v.check(
              (day) => !endsBefore(membership, day),
              t('staff:endsEarlier', { date: formatDate(membership.validTo) }),
            ),
          ),
        }),
      ]),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t(lent ? 'staff:delegation.revokeTitle' : 'staff:endTitle', { name: person.name })}
      help={t(lent ? 'staff:delegation.revokeHelp' : 'staff:endHelp', {
        role: t(`common:role.${membership.role}`),
        unit: membership.unit.name,
        head: lent?.name ?? '',
      })}
      confirmLabel={t(lent ? 'staff:delegation.revoke' : 'staff:end')}
      message={
        form.values.when === 'day' && form.values.validTo >= today
          ? t('staff:endsOn', { date: formatDate(form.values.validTo) })
          : t('staff:ended')
      }
      danger
      form={form}
      onClose={onClose}
      send={({ when, validTo }, key) =>
        endMembership(
          { id: person.id, etag: shownEtag(person), key },
          membership.id,
          when === 'day' ? validTo : undefined,
        )
      }
    >
      <Radio.Group label={t('staff:endWhen')} {...form.getInputProps('when')}>
        <Stack gap="xs" mt="xs">
          <Radio value="now" label={t('staff:endNow')} description={t('staff:endNowHint')} data-autofocus />
          <Radio value="day" label={t('staff:endOnDay')} />
        </Stack>
      </Radio.Group>
      {form.values.when === 'day' && (
        <DateField label={t('staff:lastDay')} required {...form.getInputProps('validTo')} />
      )}
    </ActionDialog>
  )
}
