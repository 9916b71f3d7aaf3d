import { Alert, Button, Code, List, Stack, Text } from '@mantine/core'
import { IconRefresh, IconUserOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { type Me, meQuery } from '@/shared/auth/me'
import { formatDate, formatInstant } from '@/shared/lib/dates'
import { Page } from '@/shared/ui/page'
import { Section } from '@/shared/ui/section'

/** For somebody who can sign in but holds no role today: what is missing, whom to ask, and a look whether it has come. */
export function NoMembership({ me }: { me: Me }) {
  const { t } = useTranslation()
  const [next] = me.memberships
  return (
    <Page title={t('app:noMembership.title', { name: me.name })} width="form">
      <Section title={t(next ? 'app:noMembership.coming' : 'app:noMembership.what')}>
        <Stack gap="sm">
          {next ? (
            <Text>
              {t('app:noMembership.comingHelp', {
                role: t(`common:role.${next.role}`),
                unit: next.unit.name,
                date: formatDate(next.validFrom),
              })}
            </Text>
          ) : (
            <>
              <Text>{t('app:noMembership.help')}</Text>
              <WhomToAsk me={me} />
            </>
          )}
          <LookAgain />
        </Stack>
      </Section>
    </Page>
  )
}

/** Above the pages of somebody whose roles have all ended: why there is so little in them, and whom to ask. */
export function NoRoleNow({ me }: { me: Me }) {
  const { t } = useTranslation()
  return (
    <Alert
      variant="light"
      color="yellow"
      maw={1280}
      mx="auto"
      mb="lg"
      icon={<IconUserOff size={20} />}
      title={t('app:noMembership.ended')}
    >
      <Stack gap="sm">
        <Text size="sm">{t('app:noMembership.endedHelp')}</Text>
        <WhomToAsk me={me} />
        <LookAgain />
      </Stack>
    </Alert>
  )
}

function WhomToAsk({ me: { administrators, username } }: { me: Me }) {
  const { t } = useTranslation()
  return (
    <List size="sm">
      <List.Item>
        {t(administrators.length === 0 ? 'app:noMembership.ask' : 'app:noMembership.askWhom')}
        {administrators.length > 0 && (
          <List size="sm" withPadding listStyleType="disc">
            {administrators.map(({ name, unit }) => (
              <List.Item key={`${name} ${unit.id}`}>
                <b>{name}</b>, {unit.name}
              </List.Item>
            ))}
          </List>
        )}
      </List.Item>
      <List.Item>
        {t('app:noMembership.account')} <Code fz="sm">{username}</Code>
      </List.Item>
      <List.Item>{t('app:noMembership.again')}</List.Item>
    </List>
  )
}

function LookAgain() {
  const { t } = useTranslation()
  const { refetch, isFetching, dataUpdatedAt } = useQuery({ ...meQuery, refetchOnMount: false })
  return (
    <>
      <Button
        w="fit-content"
        leftSection={<IconRefresh size={18} aria-hidden />}
        loading={isFetching}
        onClick={() => refetch()}
      >
        {t('app:noMembership.look')}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {t('app:noMembership.still', { time: formatInstant(new Date(dataUpdatedAt).toISOString()) })}
      </Text>
    </>
  )
}
