type Action = { label: string; run: () => unknown }
export type Toast = { id: number; message: string; tone: 'good' | 'warn' | 'bad'; action?: Action }

const showMs = { good: 5000, warn: 15_000, bad: 9000 }
/** Long enough to think again. */
const actionMs = 60_000
let toasts: Toast[] = []
let next = 1
const listeners = new Set<() => void>()

function set(changed: Toast[]) {
  toasts = changed
  for (const listener of listeners) listener()
}

export function dismiss(id: number) {
  set(toasts.filter((toast) => toast.id !== id))
}

/** A short message after an action, gone by itself, one at a time; what needs an answer belongs in a dialog. */
export function notify(message: string, tone: Toast['tone'] = 'good', action?: Action) {
  const id = next++
  set([{ id, message, tone, action }])
  window.setTimeout(() => dismiss(id), action ? actionMs : showMs[tone])
}

export function subscribeToasts(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function currentToasts() {
  return toasts
}
