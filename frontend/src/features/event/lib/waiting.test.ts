import { expect, it } from 'vitest'
import type { EventSummary } from '../api/event-queries'
import { waitingEvents } from './waiting'

const event = (id: string, rest: Partial<EventSummary>): EventSummary => ({
  id,
  title: id,
  kind: 'MEETING',
  status: 'PLANNED',
  hostUnit: { id: 'ward', name: 'Phường Vũng Tàu' },
  campaignId: null,
  campaign: false,
  pilot: false,
  place: null,
  startsOn: null,
  startTime: null,
  endsOn: null,
  endTime: null,
  allDay: false,
  windowFrom: null,
  windowTo: null,
  chair: null,
  supportUnits: [],
  plan: null,
  siteTotal: 0,
  siteHeld: 0,
  attendances: null,
  version: 0,
  ...rest,
})

it('tells what is over, oldest first, and then what has no day, of the own units only', () => {
  const found = waitingEvents(
    [
      event('undated', {}),
      event('undated', {}),
      event('over', { startsOn: '2026-11-20', status: 'CONFIRMED' }),
      event('older', { campaign: true, windowFrom: '2026-11-01', windowTo: '2026-11-10' }),
      event('other', { hostUnit: { id: 'city', name: 'Thành phố' } }),
    ],
    ['ward'],
  )
  expect(found.map(({ id, waits }) => `${id} ${waits}`)).toEqual([
    'older CLOSE',
    'over CLOSE',
    'undated SCHEDULE',
  ])
})
