import { schemaResolver } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import { orNull, rules } from '@/shared/form/rules'
import { parseTime } from '@/shared/lib/dates'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { CreateEvent, UpdateEvent } from '../api/event-mutations'
import type { EventDetail, EventKind } from '../api/event-queries'
import { timeErrors } from './event-time'

type Part = EventDetail['programme'][number]['part']
export type EventValues = {
  title: string
  kind: EventKind | null
  hostUnit: UnitRef | null
  campaign: boolean
  windowFrom: string
  windowTo: string
  startsOn: string
  startTime: string
  endsOn: string
  endTime: string
  allDay: boolean
  place: string
  address: string
  chairName: string
  chairPosition: string
  planId: string | null
  planItemId: string | null
  supportUnits: UnitRef[]
  programme: { part: Part; startTime: string; title: string; note: string }[]
  materials: string
  budgetNote: string
  checklist: { text: string; done: boolean }[]
}

export const emptyEvent: EventValues = {
  title: '',
  kind: null,
  hostUnit: null,
  campaign: false,
  windowFrom: '',
  windowTo: '',
  startsOn: '',
  startTime: '',
  endsOn: '',
  endTime: '',
  allDay: false,
  place: '',
  address: '',
  chairName: '',
  chairPosition: '',
  planId: null,
  planItemId: null,
  supportUnits: [],
  programme: [],
  materials: '',
  budgetNote: '',
  checklist: [],
}

/** An hour of the API as it is typed. */
export const typedTime = (value: string | null | undefined) => value?.slice(0, 5) ?? ''

export function valuesOf(event: EventDetail): EventValues {
  return {
    title: event.title,
    kind: event.kind,
    hostUnit: event.hostUnit,
    campaign: event.campaign,
    windowFrom: event.windowFrom ?? '',
    windowTo: event.windowTo ?? '',
    startsOn: event.startsOn ?? '',
    startTime: typedTime(event.startTime),
    endsOn: event.endsOn ?? '',
    endTime: typedTime(event.endTime),
    allDay: event.allDay,
    place: event.place ?? '',
    address: event.address ?? '',
    chairName: event.chair?.name ?? '',
    chairPosition: event.chair?.position ?? '',
    planId: event.plan?.id ?? null,
    planItemId: event.planItemId ?? null,
    supportUnits: event.supportUnits,
    programme: event.programme.map((item) => ({
      part: item.part,
      startTime: typedTime(item.startTime),
      title: item.title,
      note: item.note ?? '',
    })),
    materials: event.materials ?? '',
    budgetNote: event.budgetNote ?? '',
    checklist: event.checklist,
  }
}

/** Whether day, hour or place must be entered before the event can be confirmed; a campaign has its window. */
export function needsSchedule(event: EventDetail): boolean {
  const { status, startsOn, startTime, allDay, place, campaign, allowedActions } = event
  const open = (status === 'PLANNED' || status === 'POSTPONED') && allowedActions.includes('UPDATE')
  return open && !campaign && (!startsOn || !place || (!startTime && !allDay))
}

/** What is wrong with the form, by field. */
export function eventRules(t: TFunction) {
  const { required, text, optionalDate, optionalTime, unit } = rules(t)
  const check = schemaResolver(
    v.object({
      title: required(limits.CreateEvent.title),
      kind: v.string(t('common:form.required')),
      hostUnit: unit,
      windowFrom: optionalDate,
      windowTo: optionalDate,
      startsOn: optionalDate,
      startTime: optionalTime,
      endsOn: optionalDate,
      endTime: optionalTime,
      place: text(limits.CreateEvent.place),
      address: text(limits.CreateEvent.address),
      chairName: text(limits.Chair.name),
      chairPosition: text(limits.Chair.position),
      programme: v.array(
        v.object({
          startTime: optionalTime,
          title: required(limits.ProgrammeItem.title),
          note: text(limits.ProgrammeItem.note),
        }),
      ),
      materials: text(limits.CreateEvent.materials),
      budgetNote: text(limits.CreateEvent.budgetNote),
      checklist: v.array(v.object({ text: required(limits.ChecklistItem.text) })),
    }),
    { sync: true },
  )
  return (values: EventValues) => ({ ...orderErrors(values, t), ...check(values) })
}

function orderErrors(values: EventValues, t: TFunction): Record<string, string> {
  const wrong = timeErrors(values.allDay ? { ...values, startTime: '', endTime: '' } : values, t)
  const { windowFrom, windowTo, campaign } = values
  if (campaign && !windowFrom) wrong.windowFrom = t('common:form.required')
  if (campaign && !windowTo) wrong.windowTo = t('common:form.required')
  if (windowFrom && windowTo && windowTo < windowFrom) wrong.windowTo = t('common:form.dateOrder')
  if (values.planId && !values.planItemId) wrong.planItemId = t('common:form.required')
  return wrong
}

export function toUpdate(values: EventValues): UpdateEvent {
  const hours = !values.allDay && values.startsOn
  return {
    title: values.title.trim(),
    ...(values.kind && { kind: values.kind }),
    startsOn: orNull(values.startsOn),
    startTime: hours ? parseTime(values.startTime) : null,
    endsOn: orNull(values.endsOn),
    endTime: hours ? parseTime(values.endTime) : null,
    allDay: values.allDay,
    place: orNull(values.place),
    address: orNull(values.address),
    chair: values.chairName.trim()
      ? { name: values.chairName.trim(), position: orNull(values.chairPosition) }
      : null,
    planItemId: values.planItemId,
    supportUnitIds: values.supportUnits.map((unit) => unit.id),
    programme: values.programme.map((item) => ({
      part: item.part,
      startTime: parseTime(item.startTime),
      title: item.title.trim(),
      note: orNull(item.note),
    })),
    materials: orNull(values.materials),
    budgetNote: orNull(values.budgetNote),
    checklist: values.checklist.map((one) => ({ text: one.text.trim(), done: one.done })),
    ...(values.campaign && { windowFrom: orNull(values.windowFrom), windowTo: orNull(values.windowTo) }),
  }
}

export function toCreate(values: EventValues): CreateEvent {
  return {
    ...toUpdate(values),
    title: values.title.trim(),
    kind: values.kind ?? 'OTHER',
    hostUnitId: values.hostUnit?.id ?? '',
    campaign: values.campaign,
  }
}

/** The form's fields by the names of the API. */
export const eventFields = {
  hostUnitId: 'hostUnit',
  supportUnitIds: 'supportUnits',
  'chair.name': 'chairName',
  'chair.position': 'chairPosition',
}
