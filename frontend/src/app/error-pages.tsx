import { Button, Center, Stack, Text, Title } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { ErrorState } from '@/shared/ui/states'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Center mih="60vh">
      <Stack align="center" ta="center" maw={460}>
        <Title order={1}>{t('app:notFound.title')}</Title>
        <Text c="dimmed">{t('app:notFound.help')}</Text>
        <LinkButton to="/">{t('app:notFound.home')}</LinkButton>
      </Stack>
    </Center>
  )
}

export function CrashPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation()
  if (error instanceof ProblemError) return <ErrorState error={error} onRetry={reset} />
  return (
    <Center mih="60vh">
      <Stack align="center" ta="center" maw={460} role="alert">
        <Title order={1}>{t('app:crash.title')}</Title>
        <Text c="dimmed">{t('app:crash.help')}</Text>
        <Button onClick={() => window.location.reload()}>{t('app:crash.reload')}</Button>
      </Stack>
    </Center>
  )
}
