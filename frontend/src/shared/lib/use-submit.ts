import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { catchFocus } from './focus'
import { notify } from './notify'

function randomKey(): string {
  // randomUUID is missing where a server is reached by plain http
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

type Options<R> = { onDone?: (result: R) => void; message?: string | ((result: R) => string) }

/**
 * Sends a change once: a repeat of the same content, after a broken connection or a double press, carries the
 * same idempotency key. Afterwards everything on screen is read anew, for counts and roll-ups move with it.
 */
export function useSubmit<V, R>(send: (values: V, key: string) => Promise<R>, options: Options<R> = {}) {
  const queries = useQueryClient()
  const last = useRef({ content: '', key: '' })
  return useMutation({
    mutationFn: (values: V) => {
      const content = JSON.stringify(values) ?? ''
      if (content !== last.current.content || !last.current.key) last.current = { content, key: randomKey() }
      return send(values, last.current.key)
    },
    onSuccess: async (result) => {
      last.current.key = ''
      const { message } = options
      if (message) notify(typeof message === 'string' ? message : message(result))
      options.onDone?.(result)
      await queries.invalidateQueries()
      // the button that was pressed may be gone, now that its step has been taken
      window.requestAnimationFrame(catchFocus)
    },
  })
}
