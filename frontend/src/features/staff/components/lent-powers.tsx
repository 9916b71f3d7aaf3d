import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { TextLink } from '@/shared/ui/link-button'
import { Facts } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { lentQuery, type Person } from '../api/staff-queries'
import { byTime, termText } from '../lib/memberships'

/** To whom a HEAD has lent powers that are in force or will be. */
export function LentPowers({ person }: { person: Person }) {
  const { t } = useTranslation()
  const today = useToday()
  const headed = person.memberships.filter((one) => one.current && one.role === 'HEAD' && !one.delegatedBy)
  const units = [...new Set(headed.map((one) => one.unit.id))]
  const { data = [] } = useQuery(lentQuery(person.id, units))
  const lent = data.filter(({ membership }) => byTime([membership], today).former.length === 0)
  return (
    lent.length > 0 && (
      <Section title={t('staff:person.lent')}>
        <Stack gap="sm">
          {lent.map(({ person: to, membership }) => (
            <div key={membership.id}>
              <TextLink to="/staff/$staffId" params={{ staffId: to.id }} size="sm" fw={500}>
                {to.name}
              </TextLink>
              <Text size="sm" c="dimmed">
                <Facts>{[membership.unit.name, termText(membership, t), membership.position]}</Facts>
              </Text>
            </div>
          ))}
        </Stack>
      </Section>
    )
  )
}
