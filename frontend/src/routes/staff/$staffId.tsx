import { Alert, Button, Card, Stack, Text } from '@mantine/core'
import { IconKey, IconLock, IconSignature, IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { type StaffDetail, staffQuery } from '@/features/staff/api/staff-queries'
import { AccountBadge } from '@/features/staff/components/account-badge'
import { LentPowers } from '@/features/staff/components/lent-powers'
import { Memberships } from '@/features/staff/components/memberships'
import { useStaffSteps } from '@/features/staff/components/staff-steps'
import { type PersonStep, stepsWith } from '@/features/staff/lib/steps'
import { useTranslation } from '@/i18n'
import { useMe, usePermission } from '@/shared/auth/me'
import { formatInstant } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { MoreMenu } from '@/shared/ui/more-menu'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/staff/$staffId')({ component: PersonPage })

function PersonPage() {
  const { staffId } = Route.useParams()
  const query = useQuery(staffQuery(staffId))
  return <QueryView query={query}>{({ value }) => <OnePerson person={value} />}</QueryView>
}

function OnePerson({ person }: { person: StaffDetail }) {
  const { t } = useTranslation()
  const { ask, dialogs } = useStaffSteps()
  const steps = stepsWith(person)
  const self = useMe()?.staffId === person.id
  const listed = usePermission('MANAGE_STAFF')
  const take = (step: PersonStep) => ask({ person, step })
  const offered = (step: PersonStep) => steps.includes(step)
  return (
    <Page
      title={person.name}
      badges={<AccountBadge person={person} />}
      crumbs={listed ? [{ label: t('staff:title'), to: '/staff' }] : undefined}
      actions={
        <>
          {offered('DELEGATE') && (
            <Button
              variant="default"
              leftSection={<IconSignature size={18} aria-hidden />}
              onClick={() => take('DELEGATE')}
            >
              {t('staff:step.DELEGATE')}
            </Button>
          )}
          {offered('ADD_MEMBERSHIP') && (
            <Button
              leftSection={<IconUserPlus size={18} aria-hidden />}
              onClick={() => take('ADD_MEMBERSHIP')}
            >
              {t('staff:add')}
            </Button>
          )}
          <MoreMenu
            items={
              offered('SUSPEND')
                ? [
                    {
                      key: 'SUSPEND',
                      label: t('staff:step.SUSPEND'),
                      danger: true,
                      onClick: () => take('SUSPEND'),
                    },
                  ]
                : []
            }
          />
        </>
      }
    >
      <Stack gap="lg">
        {person.suspended && (
          <Alert variant="light" color="red" icon={<IconLock size={20} />}>
            <Text size="sm">{t('staff:person.suspended')}</Text>
            {person.suspension && (
              <Text size="sm" mt={4} className="k-prewrap">
                {t('staff:person.suspension', {
                  reason: person.suspension.reason,
                  name: person.suspension.by.name,
                  when: formatInstant(person.suspension.at),
                })}
              </Text>
            )}
            {offered('REINSTATE') && (
              <Button variant="default" size="compact-sm" mt="xs" onClick={() => take('REINSTATE')}>
                {t('staff:step.REINSTATE')}
              </Button>
            )}
          </Alert>
        )}
        {person.pending && !person.suspended && (
          <Alert variant="light" color="yellow" icon={<IconKey size={20} />}>
            <Text size="sm">{t('staff:person.pending')}</Text>
            {offered('RENEW_CODE') && (
              <Button variant="default" size="compact-sm" mt="xs" onClick={() => take('RENEW_CODE')}>
                {t('staff:step.RENEW_CODE')}
              </Button>
            )}
          </Alert>
        )}
        <Card>
          <FactList
            facts={[
              [t('staff:username'), person.username],
              [t('staff:person.kind'), person.serviceAccount && t('staff:service')],
              [t('staff:person.createdAt'), formatInstant(person.createdAt)],
            ]}
          />
          {self && (
            <Text size="sm" c="dimmed" mt="sm">
              {t('staff:person.self')}
            </Text>
          )}
        </Card>
        <Memberships person={person} onStep={(step, membership) => ask({ person, step, membership })} />
        <LentPowers person={person} />
      </Stack>
      {dialogs}
    </Page>
  )
}
