import { Alert, Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '@/i18n'
import { problemText } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'

type Props = {
  /** Why the work could not be submitted. */
  error: unknown
  onSubmit: (key: string) => Promise<unknown>
  onDone: () => void
  onAnother: () => void
}

/** The report has arrived and the work was not submitted: says so, and offers that step alone. */
export function ReportUnsubmitted({ error, onSubmit, onDone, onAnother }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLDivElement>(null)
  const submit = useSubmit((_: null, key: string) => onSubmit(key), {
    message: t('task:done.SUBMIT'),
    onDone,
  })
  const { title, help } = problemText(submit.error ?? error, t)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal is read out anew
  useEffect(() => box.current?.focus(), [submit.error])
  return (
    <Card>
      <Stack>
        <Alert
          ref={box}
          tabIndex={-1}
          role="alert"
          color="yellow"
          icon={<IconAlertTriangle size={20} />}
          title={t('task:unsubmitted.title')}
        >
          <Text size="sm">{t('task:unsubmitted.help')}</Text>
          <Text size="sm" mt={4}>
            {title}. {help}
          </Text>
        </Alert>
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onDone}>
            {t('task:unsubmitted.later')}
          </Button>
          <Button variant="default" onClick={onAnother}>
            {t('task:unsubmitted.another')}
          </Button>
          <Button loading={submit.isPending} onClick={() => submit.mutate(null)}>
            {t('task:action.SUBMIT')}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
