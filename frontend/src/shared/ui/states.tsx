import { Button, Code, Group, Skeleton, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconAlertTriangle, IconInbox, IconLock, IconRefresh, IconSearchOff } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import { problemText } from '@/shared/lib/problem-message'
import { LinkButton } from './link-button'

type StateProps = { icon: ReactNode; title: string; help?: ReactNode; action?: ReactNode; alert?: boolean }

function State({ icon, title, help, action, alert }: StateProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center" role={alert ? 'alert' : undefined}>
      <ThemeIcon size={52} radius="xl" variant="light" color="sea" aria-hidden>
        {icon}
      </ThemeIcon>
      <Title order={2} size="h3" mt="xs">
        {title}
      </Title>
      {help && (
        <Text component="div" c="dimmed" size="sm" maw={460}>
          {help}
        </Text>
      )}
      {action && (
        <Group justify="center" gap="sm" mt="sm">
          {action}
        </Group>
      )}
    </Stack>
  )
}

/** Nothing is here yet; says what to do first. */
export function EmptyState({ title, help, action }: { title: string; help?: string; action?: ReactNode }) {
  return <State icon={<IconInbox size={26} />} title={title} help={help} action={action} />
}

/** Something is here, but the filters let none of it through. */
export function NoMatch({ onClear }: { onClear?: () => void }) {
  const { t } = useTranslation()
  return (
    <State
      icon={<IconSearchOff size={26} />}
      title={t('common:noMatch.title')}
      help={t('common:noMatch.help')}
      action={
        onClear && (
          <Button variant="default" onClick={onClear}>
            {t('common:clearFilters')}
          </Button>
        )
      }
    />
  )
}

export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation()
  const { title, help, correlationId } = problemText(error, t)
  const locked = error instanceof ProblemError && (error.status === 403 || error.status === 404)
  return (
    <State
      alert
      icon={locked ? <IconLock size={26} /> : <IconAlertTriangle size={26} />}
      title={title}
      help={
        <>
          {help}
          {correlationId && (
            <Text size="xs" mt="xs">
              {t('common:correlationId')} <Code>{correlationId}</Code>
            </Text>
          )}
        </>
      }
      action={
        locked ? (
          <WaysOut />
        ) : (
          onRetry && (
            <Button leftSection={<IconRefresh size={18} />} onClick={onRetry}>
              {t('common:retry')}
            </Button>
          )
        )
      }
    />
  )
}

function WaysOut() {
  const { t } = useTranslation()
  return (
    <>
      {window.history.length > 1 && (
        <Button variant="default" onClick={() => window.history.back()}>
          {t('app:notFound.back')}
        </Button>
      )}
      <LinkButton to="/">{t('app:notFound.home')}</LinkButton>
    </>
  )
}

/** Grey lines in place of content, shown only when the wait is long enough to be felt. */
export function LoadingState({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), 200)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <Stack gap="sm" py="md" mih={rows * 44} role="status" aria-label={t('common:loading')}>
      {late && Array.from({ length: rows }, (_, row) => <Skeleton key={String(row)} h={32} radius="sm" />)}
    </Stack>
  )
}
