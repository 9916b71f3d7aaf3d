import type { EventSummary } from '../api/event-queries'

export type WaitingEvent = EventSummary & { waits: 'CLOSE' | 'SCHEDULE' }

/** Of what waits, the units' own events: those that are over without an outcome, oldest first, then those without a day. */
export function waitingEvents(events: EventSummary[], units: string[]): WaitingEvent[] {
  const own = [...new Map(events.map((event) => [event.id, event])).values()].filter((event) =>
    units.includes(event.hostUnit.id),
  )
  const lastDay = (event: EventSummary) => event.windowTo ?? event.endsOn ?? event.startsOn
  const over = own.filter(lastDay).sort((a, b) => (lastDay(a) ?? '').localeCompare(lastDay(b) ?? ''))
  const undated = own.filter((event) => !lastDay(event))
  return [
    ...over.map((event) => ({ ...event, waits: 'CLOSE' as const })),
    ...undated.map((event) => ({ ...event, waits: 'SCHEDULE' as const })),
  ]
}
