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
import { merge } from './merge'

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
  /** Reads what is stored now, to merge with what is typed when another version was saved first. */
  reload?: () => Promise<Current<V>>
  /** Form fields by the names that the API uses for them, where they differ. */
  fields?: Record<string, string>
  /** A field's value in words, for a conflict. */
  inWords?: (key: keyof V & string, values: V) => string | undefined
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
  const base = useRef(form.getInitialValues())
  const [merging, setMerging] = useState(false)
  const leaving = useRef(false)
  const element = useRef<HTMLFormElement>(null)

  const submit = useSubmit((values: V, key: string) => send(values, { key, etag: etag.current }), {
    message,
    onDone: (result) => {
      leaving.current = true
      onDone(result)
    },
  })

  const refuse = (error: unknown) => {
    setMerging(false)
    setAttempt((count) => count + 1)
    for (const [path, text] of Object.entries(fieldErrors(error)))
      form.setFieldError(rename(path, fields), text)
  }

  const attemptSend = (values: V) =>
    submit.mutate(values, {
      onError: async (error) => {
        if (!(error instanceof ProblemError) || error.status !== 412 || !reload) return refuse(error)
        setMerging(true)
        const stored = await reload().catch(() => null)
        if (!stored || stored.etag === etag.current) return refuse(error)
        if (merge(base.current, values, stored.values).clashes.length > 0) setCurrent(stored)
        else settle(stored, merge(base.current, values, stored.values).mine, true)
      },
    })

  /** Goes on from what is stored now, with the given values in the form. */
  const settle = (stored: Current<V>, values: V, resend: boolean) => {
    etag.current = stored.etag
    base.current = stored.values
    form.setValues(values)
    submit.reset()
    setMerging(false)
    setCurrent(null)
    if (resend) attemptSend(values)
  }

  const merged = current && merge(base.current, form.getValues(), current.values)

  const onKeyDown = (event: KeyboardEvent) => {
    if (busy || event.key !== 'Enter' || event.nativeEvent.isComposing) return
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
          failure={merging ? null : submit.error}
          attempt={attempt}
        />
        {children}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={submit.isPending || (merging && !current)} disabled={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
      {guard && <LeaveGuard when={() => form.isDirty() && !leaving.current} />}
      {current && merged && (
        <ConflictDialog
          mine={form.getValues()}
          theirs={current.values}
          clashes={merged.clashes}
          inWords={props.inWords}
          onClose={() => {
            submit.reset()
            setMerging(false)
            setCurrent(null)
          }}
          onKeepMine={() => settle(current, merged.mine, true)}
          onTakeTheirs={() => settle(current, merged.theirs, false)}
        />
      )}
    </form>
  )
}

function rename(path: string, fields: Record<string, string>): string {
  return fields[path] ?? path
}
