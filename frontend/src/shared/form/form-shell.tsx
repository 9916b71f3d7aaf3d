import { Button, Group, Stack } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import { fieldErrors } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { ConflictDialog } from './conflict-dialog'
import { ErrorSummary } from './error-summary'
import { LeaveGuard } from './leave-guard'

export type Sent = { key: string; etag: string }
export type Current<V> = { values: V; etag: string }

type Props<V extends object, R> = {
  form: UseFormReturnType<V>
  send: (values: V, sent: Sent) => Promise<R>
  onDone: (result: R) => void
  onCancel: () => void
  submitLabel: string
  message?: string
  etag?: string
  /** Reads what is stored now, for the comparison when somebody else has saved first. */
  reload?: () => Promise<Current<V>>
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
    reload,
    fields = {},
    guard = true,
    busy,
    children,
  } = props
  const { t } = useTranslation()
  const [attempt, setAttempt] = useState(0)
  const [current, setCurrent] = useState<Current<V> | null>(null)
  const etag = useRef(props.etag ?? '')
  const leaving = useRef(false)
  const element = useRef<HTMLFormElement>(null)

  const submit = useSubmit((values: V, key: string) => send(values, { key, etag: etag.current }), {
    message,
    onDone: (result) => {
      leaving.current = true
      onDone(result)
    },
  })

  const attemptSend = (values: V) =>
    submit.mutate(values, {
      onError: async (error) => {
        setAttempt((count) => count + 1)
        if (error instanceof ProblemError && error.status === 412 && reload) {
          setCurrent(await reload())
          return
        }
        for (const [path, text] of Object.entries(fieldErrors(error)))
          form.setFieldError(rename(path, fields), text)
      },
    })

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (event.ctrlKey || event.metaKey) element.current?.requestSubmit()
  }

  return (
    <form
      ref={element}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={form.onSubmit(attemptSend, () => setAttempt((count) => count + 1))}
    >
      <Stack gap="lg">
        <ErrorSummary
          errors={form.errors as Record<string, string>}
          failure={submit.error}
          attempt={attempt}
        />
        {children}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={submit.isPending} disabled={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
      {guard && <LeaveGuard when={() => form.isDirty() && !leaving.current} />}
      {current && (
        <ConflictDialog
          mine={form.getValues()}
          theirs={current.values}
          onClose={() => setCurrent(null)}
          onKeepMine={() => {
            etag.current = current.etag
            setCurrent(null)
            attemptSend(form.getValues())
          }}
          onTakeTheirs={() => {
            etag.current = current.etag
            form.setValues(current.values)
            submit.reset()
            setCurrent(null)
          }}
        />
      )}
    </form>
  )
}

function rename(path: string, fields: Record<string, string>): string {
  return fields[path] ?? path
}
