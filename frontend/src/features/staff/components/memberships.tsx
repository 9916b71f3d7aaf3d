import { Stack, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { Section } from '@/shared/ui/section'
import type { Membership, Person } from '../api/staff-queries'
import { byTime } from '../lib/memberships'
import { type MembershipStep, stepsOn } from '../lib/steps'
import { MembershipLine } from './membership-line'

type Props = { person: Person; onStep: (step: MembershipStep, membership: Membership) => void }

/** Every role of a person: held today, to come, and of the past. */
export function Memberships({ person, onStep }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const { current, coming, former } = byTime(person.memberships, today)
  const section = (title: string, memberships: Membership[], none?: string) =>
    (memberships.length > 0 || none) && (
      <Section title={title}>
        {memberships.length === 0 && (
          <Text size="sm" c="dimmed">
            {none}
          </Text>
        )}
        <Stack gap="sm">
          {memberships.map((membership) => (
            <MembershipLine
              key={membership.id}
              membership={membership}
              steps={stepsOn(membership, today)}
              onStep={(step) => onStep(step, membership)}
            />
          ))}
        </Stack>
      </Section>
    )
  return (
    <>
      {section(
        t('staff:person.current'),
        current,
        t(person.memberships.length === 0 ? 'staff:without' : 'staff:noneNow'),
      )}
      {section(t('staff:person.coming'), coming)}
      {section(t('staff:person.former'), former)}
    </>
  )
}
