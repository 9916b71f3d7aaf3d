import { schemaResolver, useForm } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import type { UnitRef } from '@/shared/units/unit-queries'
import { addMembership } from '../api/staff-mutations'
import type { Person } from '../api/staff-queries'
import { emptyMembership, membershipRules, toMembership } from '../lib/membership-values'
import { MembershipFields } from './membership-fields'

type Props = { person: Pick<Person, 'id' | 'name'>; unit?: UnitRef; onClose: () => void }

/** Gives a person a role in a unit, for a period. */
export function MembershipDialog({ person, unit, onClose }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const form = useForm({
    initialValues: emptyMembership(today, unit),
    validate: schemaResolver(membershipRules(t), { sync: true }),
  })
  return (
    <ActionDialog
      title={t('staff:addTitle', { name: person.name })}
      help={t('staff:addHelp')}
      confirmLabel={t('staff:add')}
      message={t('staff:added')}
      form={form}
      onClose={onClose}
      send={(values, key) => addMembership(person.id, toMembership(values), key)}
    >
      <MembershipFields form={form} at="" values={form.values} />
    </ActionDialog>
  )
}
