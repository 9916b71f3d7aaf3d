import type { QueryClient } from '@tanstack/react-query'
import type { Schemas } from '@/api/client'
import { freshToken, tokenEndsAt } from '@/shared/auth/session'

type Topic = Schemas['LiveTopic']

/** What is asked for again, by the first word of a query's key. */
const keysOf: Record<Topic, string[]> = {
  TASKS: ['tasks', 'dashboard', 'plans'],
  PLANS: ['plans', 'tasks', 'dashboard', 'reminders'],
  COMMENTS: ['comments', 'plans'],
  EVENTS: ['events'],
  DOCUMENTS: ['documents'],
  UNITS: ['units', 'unit-change-sets'],
  STAFF: ['staff', 'me'],
  NOTICES: ['notices'],
}
const silence = 50_000
const bundle = 250
const shortPause = 1_000
const longPause = 60_000
/** So long before a token ends its stream makes way for the next, and the two overlap. */
const handOver = 20_000
/** A page that is looked at again soon has not stopped listening. */
const hiddenFor = 30_000
/** Listening renews the session, so it rests when nobody has touched the page for an hour. */
const untouchedFor = 3_600_000

/**
 * Listens to what others change, and has what is on screen asked for again. Where a change may have been missed, after a
 * broken connection or a night, everything is. A page that nobody looks at does not listen.
 */
export function startLive(queries: QueryClient): void {
  let current: AbortController | undefined
  let pause = shortPause
  let again: number | undefined
  let hiding: number | undefined
  let waiting = new Set<string>()
  let sending: number | undefined
  let touched = Date.now()

  const change = (topics: Topic[]) => {
    for (const key of topics.flatMap((topic) => keysOf[topic] ?? [])) waiting.add(key)
    if (waiting.size === 0 || sending) return
    sending = window.setTimeout(() => {
      const keys = waiting
      waiting = new Set()
      sending = undefined
      void queries.invalidateQueries({ predicate: ({ queryKey }) => keys.has(String(queryKey[0])) })
    }, bundle)
  }

  const resting = () => document.hidden || Date.now() - touched > untouchedFor

  const later = () => {
    window.clearTimeout(again)
    if (resting()) return
    // not all pages at the same moment, when a server comes back
    again = window.setTimeout(() => listen(true), pause * (0.5 + Math.random()))
    pause = Math.min(pause * 2, longPause)
  }

  const listen = async (missed: boolean) => {
    const own = new AbortController()
    const before = current
    current = own
    let watch: number | undefined
    let next: number | undefined
    let begun = false
    const alive = () => {
      window.clearTimeout(watch)
      watch = window.setTimeout(() => own.abort(), silence)
    }
    try {
      alive()
      const token = await freshToken()
      const answer = await fetch('/api/v1/live', {
        headers: { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' },
        signal: own.signal,
        cache: 'no-store',
      })
      if (!answer.ok || !answer.body) throw new TypeError(`live: ${answer.status}`)
      for await (const topics of events(answer.body)) {
        alive()
        if (!begun) {
          begun = true
          pause = shortPause
          before?.abort()
          const left = Math.max(tokenEndsAt() - Date.now() - handOver, 5_000)
          next = window.setTimeout(() => !resting() && void listen(false), left)
          if (missed) void queries.invalidateQueries()
        }
        change(topics)
      }
    } catch {
      // whatever broke it, the next attempt says whether it still does
    } finally {
      window.clearTimeout(watch)
      window.clearTimeout(next)
    }
    if (current === own) {
      current = undefined
      later()
    }
  }

  const stop = () => {
    window.clearTimeout(again)
    const own = current
    current = undefined
    own?.abort()
  }

  const resume = () => {
    window.clearTimeout(again)
    pause = shortPause
    void listen(true)
  }

  document.addEventListener('visibilitychange', () => {
    window.clearTimeout(hiding)
    if (document.hidden) hiding = window.setTimeout(stop, hiddenFor)
    else if (!current) resume()
  })
  const touch = () => {
    const rested = resting()
    touched = Date.now()
    if (rested && !current) resume()
  }
  for (const touching of ['pointerdown', 'keydown', 'wheel'])
    window.addEventListener(touching, touch, { passive: true, capture: true })
  window.addEventListener('online', () => {
    stop()
    resume()
  })
  void listen(false)
}

/** The topics of each event of a stream. */
async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<Topic[]> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith('data:'))
        yield (JSON.parse(line.slice('data:'.length)) as Schemas['LiveChange']).topics
  }
}
