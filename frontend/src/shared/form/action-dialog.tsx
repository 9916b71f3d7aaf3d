import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'
import { fieldErrors } from '@/shared/lib/problem-message'
import classes from './action-dialog.module.css'
import { ErrorSummary } from './error-summary'
import { useLeaveGuard } from './leave-guard'
import { type Merging, useMergingSubmit } from './use-merging-submit'

type Props<V extends object, R> = Merging<V> & {
  title: string
  help?: ReactNode
  form: UseFormReturnType<V>
  send: (values: V, key: string, etag: string) => Promise<R>
  onClose: () => void
  onDone?: (result: R) => void
  confirmLabel: string
  message?: string
  danger?: boolean
  /** How the dialog is left, where "cancel" could be taken for what it asks. */
  closeLabel?: string
  /** Something still has to arrive before it can be confirmed. */
  busy?: boolean
  /** A second way to confirm, which keeps the dialog open and empty for the next. */
  againLabel?: string
  children?: ReactNode
}

/** A step in a life cycle that needs a word or a confirmation; what is typed survives a refusal. */
export function ActionDialog<V extends object, R>(props: Props<V, R>) {
  const { title, help, form, send, onClose, onDone } = props
  const { confirmLabel, closeLabel, message, danger, busy, againLabel, children } = props
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [attempts, setAttempts] = useState(0)
  useFocusReturn()
  const again = useRef(false)
  const element = useRef<HTMLFormElement>(null)
  const done = useRef(false)
  const { close, asked } = useLeaveGuard(() => form.isDirty() && !done.current)
  const cancel = () => close(onClose)
  const submit = useMergingSubmit({
    form,
    send: (values: V, { key, etag }) => send(values, key, etag),
    etag: props.etag,
    reload: props.reload,
    message,
    onDone: (result: R) => {
      if (again.current) {
        again.current = false
        form.reset()
        setAttempts(0)
        element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus()
      } else {
        done.current = true
        onClose()
      }
      onDone?.(result)
    },
    onRefused: (error) => {
      again.current = false
      setAttempts((count) => count + 1)
      // refused because it has moved on meanwhile: the page behind shows what is so now
      if (error instanceof ProblemError && error.outrun) queries.invalidateQueries()
      for (const [path, text] of Object.entries(fieldErrors(error))) form.setFieldError(path, text)
    },
  })
  const dialog = (
    <Modal
      opened
      onClose={cancel}
      closeOnEscape={!asked}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        ref={element}
        noValidate
        onSubmit={form.onSubmit(submit.attempt, () => setAttempts((count) => count + 1))}
        onKeyDown={(event) => {
          if (busy || event.key !== 'Enter' || event.nativeEvent.isComposing) return
          if (event.ctrlKey || event.metaKey) event.currentTarget.requestSubmit()
        }}
      >
        <Stack>
          {help && (
            <Text component="div" size="sm" c="dimmed">
              {help}
            </Text>
          )}
          <ErrorSummary
            errors={form.errors as Record<string, string>}
            failure={submit.failure}
            attempt={attempts}
          />
          {children}
          <Group justify="flex-end" className={classes.foot}>
            <Button variant="default" onClick={cancel}>
              {closeLabel ?? t(danger ? 'common:goBack' : 'common:cancel')}
            </Button>
            {againLabel && (
              <Button
                variant="default"
                disabled={submit.pending}
                onClick={() => {
                  again.current = true
                  element.current?.requestSubmit()
                }}
              >
                {againLabel}
              </Button>
            )}
            <Button
              type="submit"
              color={danger ? 'red' : undefined}
              loading={submit.pending}
              disabled={busy}
              onClick={() => {
                again.current = false
              }}
            >
              {confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
  return (
    <>
      {dialog}
      {submit.dialog}
      {asked}
    </>
  )
}
