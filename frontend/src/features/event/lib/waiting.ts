import type { EventSummary } from '../api/event-queries'

export type WaitingEvent = EventSummary & { waits: 'CLOSE' | 'SCHEDULE' }

const open = new Set<EventSummary['status']>(['PLANNED', 'CONFIRMED', 'POSTPONED'])

/** The events of some units that wait for them: those that are over without an outcome, then those without a day. */
export function waitingEvents(events: EventSummary[], units: string[], today: string): WaitingEvent[] {
  const own = [...new Map(events.map((event) => [event.id, event])).values()].filter(
    (event) => open.has(event.status) && units.includes(event.hostUnit.id),
  )
  const lastDay = (event: EventSummary) =>
    event.campaign ? event.windowTo : (event.endsOn ?? event.startsOn)
  const over = own.filter((event) => (lastDay(event) ?? today) < today)
  const undated = own.filter((event) => !event.startsOn && !event.windowFrom)
  return [
    ...over
      .sort((a, b) => (lastDay(a) ?? '').localeCompare(lastDay(b) ?? ''))
      .map((event) => ({ ...event, waits: 'CLOSE' as const })),
    ...undated.map((event) => ({ ...event, waits: 'SCHEDULE' as const })),
  ]
}
