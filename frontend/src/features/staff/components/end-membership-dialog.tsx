import { schemaResolver, useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import { seenEtag, updateMembership } from '../api/staff-mutations'
import type { Membership, Person } from '../api/staff-queries'

type Props = { person: Person; membership: Membership; onClose: () => void }

/** Ends a role on a day; what the person did with it stays recorded. */
export function EndMembershipDialog({ person, membership, onClose }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const queries = useQueryClient()
  const { date } = rules(t)
  const form = useForm({
    initialValues: { validTo: today },
    validate: schemaResolver(v.object({ validTo: date }), { sync: true }),
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
      send={async ({ validTo }) =>
        updateMembership({ id: person.id, etag: await seenEtag(queries, person) }, membership.id, { validTo })
      }
    >
      <DateField label={t('staff:lastDay')} required data-autofocus {...form.getInputProps('validTo')} />
    </ActionDialog>
  )
}
