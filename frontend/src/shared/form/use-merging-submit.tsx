import type { UseFormReturnType } from '@mantine/form'
import { type ReactNode, useRef, useState } from 'react'
import { ProblemError } from '@/api/problem'
import { useSubmit } from '@/shared/lib/use-submit'
import { ConflictDialog } from './conflict-dialog'
import { merge } from './merge'

export type Sent = { key: string; etag: string }
export type Current<V> = { values: V; etag: string }

/** How a form changes a thing that others may change at the same time. */
export type Merging<V> = {
  etag?: string
  /** Reads what is stored now, to merge with what is typed when another version was saved first. */
  reload?: () => Promise<Current<V>>
  /** A field's value in words, for a conflict. */
  inWords?: (key: keyof V & string, values: V) => string | undefined
}

type Options<V extends object, R> = Merging<V> & {
  form: UseFormReturnType<V>
  send: (values: V, sent: Sent) => Promise<R>
  message?: string
  onDone: (result: R) => void
  onRefused: (error: unknown) => void
}

type Submitting<V> = {
  attempt: (values: V) => void
  pending: boolean
  failure: unknown
  /** Asks the reader where both have changed the same. */
  dialog: ReactNode
}

/** Sends a form; where another version was saved first, brings both together and sends again. */
export function useMergingSubmit<V extends object, R>(options: Options<V, R>): Submitting<V> {
  const { form, reload, onRefused } = options
  const [current, setCurrent] = useState<Current<V> | null>(null)
  const [merging, setMerging] = useState(false)
  const etag = useRef(options.etag ?? '')
  const base = useRef(form.getInitialValues())
  const submit = useSubmit((values: V, key: string) => options.send(values, { key, etag: etag.current }), {
    message: options.message,
    onDone: options.onDone,
  })

  const attempt = (values: V) =>
    submit.mutate(values, {
      onError: async (error) => {
        const refuse = () => {
          setMerging(false)
          onRefused(error)
        }
        if (!(error instanceof ProblemError) || error.status !== 412 || !reload) return refuse()
        setMerging(true)
        const stored = await reload().catch(() => null)
        if (!stored || stored.etag === etag.current) return refuse()
        const { clashes, mine } = merge(base.current, values, stored.values)
        if (clashes.length > 0) setCurrent(stored)
        else settle(stored, mine, true)
      },
    })

  /** Goes on from what is stored now, with the given values in the form. */
  const settle = (stored: Current<V>, values: V, resend: boolean) => {
    etag.current = stored.etag
    base.current = stored.values
    form.setValues(values)
    close()
    if (resend) attempt(values)
  }

  const close = () => {
    submit.reset()
    setMerging(false)
    setCurrent(null)
  }

  const merged = current && merge(base.current, form.getValues(), current.values)
  return {
    attempt,
    pending: submit.isPending || (merging && !current),
    failure: merging ? null : submit.error,
    dialog: current && merged && (
      <ConflictDialog
        mine={form.getValues()}
        theirs={current.values}
        clashes={merged.clashes}
        inWords={options.inWords}
        onClose={close}
        onKeepMine={() => settle(current, merged.mine, true)}
        onTakeTheirs={() => settle(current, merged.theirs, false)}
      />
    ),
  }
}
