import { Radio, Stack } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { endMembership, seenEtag } from '../api/staff-mutations'
import type { Membership, Person } from '../api/staff-queries'
import { endsBefore } from '../lib/memberships'

type Values = { when: 'now' | 'day'; validTo: string }
type Props = { person: Person; membership: Membership; onClose: () => void }

/** Ends a role at once or on a day; what the person did with it stays recorded. */
export function EndMembershipDialog({ person, membership, onClose }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const queries = useQueryClient()
  const { date } = rules(t)
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
      title={t('staff:endTitle', { name: person.name })}
      help={t('staff:endHelp', {
        role: t(`common:role.${membership.role}`),
        unit: membership.unit.name,
      })}
      confirmLabel={t('staff:end')}
      message={t('staff:ended')}
      danger
      form={form}
      onClose={onClose}
      send={async ({ when, validTo }, key) => {
        const etag = await seenEtag(queries, person)
        return endMembership(
          { id: person.id, etag, key },
          membership.id,
          when === 'day' ? validTo : undefined,
        )
      }}
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
