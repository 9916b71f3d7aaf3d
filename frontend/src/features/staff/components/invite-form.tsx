import { Alert, Button, Card, Group, Radio, SimpleGrid, Stack, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconTrash, IconUserCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from '@/i18n'
import { useMe, useToday } from '@/shared/auth/me'
import { FormShell } from '@/shared/form/form-shell'
import type { UnitRef } from '@/shared/units/unit-queries'
import { type Invitation, inviteStaff } from '../api/staff-mutations'
import { type Person, usernameQuery } from '../api/staff-queries'
import { type InviteValues, inviteRules, suggestUsername, toInvite } from '../lib/invite-values'
import { emptyMembership } from '../lib/membership-values'
import { MembershipFields } from './membership-fields'

/** What came of an invitation that went out by mail or was to be handed over. */
export type Invited = Invitation & { byMail: boolean }

type Props = {
  unit?: UnitRef
  onDone: (invited: Invited) => void
  onCancel: () => void
}

const mostMemberships = 20

/** Who is invited, how they get in, and which roles wait for them. */
export function InviteForm({ unit, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const byMail = useMe()?.invitesByMail ?? false
  const form = useForm<InviteValues>({
    initialValues: {
      name: '',
      username: '',
      channel: 'CODE',
      email: '',
      memberships: [emptyMembership(today, unit)],
    },
    validate: inviteRules(t),
  })
  const suggested = useRef('')
  const { username, channel, memberships } = form.values
  const existing = useExisting(username)
  const suggest = (typed: string) => {
    if (username !== suggested.current) return
    suggested.current = suggestUsername(typed)
    form.setFieldValue('username', suggested.current)
  }
  const nameProps = form.getInputProps('name')
  return (
    <FormShell
      form={form}
      send={async (values, { key }) => ({
        ...(await inviteStaff(toInvite(values), key)),
        byMail: values.channel === 'MAIL',
      })}
      onDone={onDone}
      onCancel={onCancel}
      submitLabel={existing ? t('staff:invite.sendTo', { name: existing.name }) : t('staff:invite.send')}
    >
      <Card>
        <Stack gap="md">
          <Title order={2}>{t('staff:invite.who')}</Title>
          <div>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <TextInput
                label={t('staff:invite.name')}
                required
                autoComplete="off"
                {...nameProps}
                onChange={(event) => {
                  nameProps.onChange(event)
                  suggest(event.currentTarget.value)
                }}
              />
              <TextInput
                label={t('staff:username')}
                description={t('staff:invite.usernameHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                required
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                {...form.getInputProps('username')}
              />
            </SimpleGrid>
            <ExistingAccount person={existing} />
          </div>
          {byMail && (
            <Radio.Group label={t('staff:invite.channel')} {...form.getInputProps('channel')}>
              <SimpleGrid cols={{ base: 1, xs: 2 }} mt={6} spacing="xs">
                <Radio value="CODE" label={t('staff:invite.CODE')} description={t('staff:invite.CODEHint')} />
                <Radio value="MAIL" label={t('staff:invite.MAIL')} description={t('staff:invite.MAILHint')} />
              </SimpleGrid>
            </Radio.Group>
          )}
          {channel === 'MAIL' && (
            <TextInput
              type="email"
              label={t('staff:invite.email')}
              description={t('staff:invite.emailHint')}
              required
              autoComplete="off"
              {...form.getInputProps('email')}
            />
          )}
        </Stack>
      </Card>
      {memberships.map((values, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a role has no identity of its own while it is typed
        <Card key={index} component="section" aria-label={t('staff:invite.role', { number: index + 1 })}>
          <Stack gap="md">
            <Group justify="space-between">
              <Title order={2}>
                {memberships.length === 1
                  ? t('staff:invite.onlyRole')
                  : t('staff:invite.role', { number: index + 1 })}
              </Title>
              {memberships.length > 1 && (
                <Button
                  variant="subtle"
                  color="red"
                  size="compact-sm"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => form.removeListItem('memberships', index)}
                >
                  {t('staff:invite.removeRole', { number: index + 1 })}
                </Button>
              )}
            </Group>
            <MembershipFields form={form} at={`memberships.${index}.`} values={values} compact />
          </Stack>
        </Card>
      ))}
      {memberships.length < mostMemberships && (
        <Button
          variant="default"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.insertListItem('memberships', emptyMembership(today))}
        >
          {t('staff:invite.addRole')}
        </Button>
      )}
    </FormShell>
  )
}

/** Whose account the user name is, if the inviter sees one. */
function useExisting(username: string): Person | undefined {
  const [settled] = useDebouncedValue(username.trim(), 400)
  const { data: person } = useQuery(usernameQuery(settled))
  return person?.username === username.trim() ? person : undefined
}

/** Said before it is sent: whose account it is that will get the roles, and that its password stays. */
function ExistingAccount({ person }: { person?: Person }) {
  const { t } = useTranslation()
  return (
    <div role="status">
      {person && (
        <Alert variant="light" color="yellow" mt="md" icon={<IconUserCheck size={20} />}>
          {t('staff:invite.existing', {
            username: person.username,
            name: [person.name, person.memberships.find((one) => one.current)?.unit.name]
              .filter(Boolean)
              .join(', '),
          })}
        </Alert>
      )}
    </div>
  )
}
