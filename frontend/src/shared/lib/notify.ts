export type Toast = { id: number; message: string; tone: 'good' | 'bad' }

const showMs = 6000
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

/** A short message after an action, gone by itself; what needs an answer belongs in a dialog. */
export function notify(message: string, tone: Toast['tone'] = 'good') {
  const id = next++
  set([...toasts, { id, message, tone }])
  window.setTimeout(() => dismiss(id), showMs)
}

export function subscribeToasts(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function currentToasts() {
  return toasts
}
