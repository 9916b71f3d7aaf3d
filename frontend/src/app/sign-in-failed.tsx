import { Button, Center, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { Look } from './look'

/** The sign-in service does not answer, or refused: said plainly, with a way on. */
export function SignInFailed() {
  const { t } = useTranslation()
  return (
    <Look>
      <Center component="main" mih="100vh" p="md">
        <Stack align="center" ta="center" maw={460} role="alert">
          <Title order={1}>{t('app:signInFailed.title')}</Title>
          <Text c="dimmed">{t('app:signInFailed.help')}</Text>
          <Button onClick={() => window.location.assign('/')}>{t('common:retry')}</Button>
        </Stack>
      </Center>
    </Look>
  )
}
