import { Button, Group, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from '@/i18n'
import { fieldErrors } from '@/shared/lib/problem-message'
import { ErrorSummary } from './error-summary'
import { LeaveGuard } from './leave-guard'
import { type Merging, type Sent, useMergingSubmit } from './use-merging-submit'

type Props<V extends object, R> = Merging<V> & {
  form: UseFormReturnType<V>
  send: (values: V, sent: Sent) => Promise<R>
  onDone: (result: R) => void
  onCancel: () => void
  submitLabel: string
  message?: string
  /** Form fields by the names that the API uses for them, where they differ. */
  fields?: Record<string, string>
  guard?: boolean
  /** Something still has to arrive before the form can be sent. */
  busy?: boolean
  children: ReactNode
}

/** What every form does: summary of errors, sending once, conflicts, and no silent loss of what is typed. */
export function FormShell<V extends object, R>(props: Props<V, R>) {
  const {
    form,
    send,
    onDone,
    onCancel,
    submitLabel,
    message,
    fields = {},
    guard = true,
    busy,
    children,
  } = props
  const { etag, reload, inWords } = props
  const { t } = useTranslation()
  const [attempts, setAttempts] = useState(0)
  const leaving = useRef(false)
  const element = useRef<HTMLFormElement>(null)
  const { attempt, pending, failure, dialog } = useMergingSubmit({
    form,
    send,
    etag,
    reload,
    inWords,
    message,
    onDone: (result: R) => {
      leaving.current = true
      onDone(result)
    },
    onRefused: (error) => {
      setAttempts((count) => count + 1)
      for (const [path, text] of Object.entries(fieldErrors(error)))
        form.setFieldError(rename(path, fields), text)
    },
  })

  const onKeyDown = (event: KeyboardEvent) => {
    if (busy || event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (event.ctrlKey || event.metaKey) element.current?.requestSubmit()
  }

  return (
    <form
      ref={element}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={form.onSubmit(attempt, () => setAttempts((count) => count + 1))}
    >
      <Stack gap="lg">
        <ErrorSummary errors={form.errors as Record<string, string>} failure={failure} attempt={attempts} />
        {children}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={pending} disabled={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
      {guard && <LeaveGuard when={() => form.isDirty() && !leaving.current} />}
      {dialog}
    </form>
  )
}

function rename(path: string, fields: Record<string, string>): string {
  return fields[path] ?? path
}
