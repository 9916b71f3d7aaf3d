import { Checkbox, SimpleGrid, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useRef } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { parseTime } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { TimeField } from '@/shared/ui/time-field'
import { confirmEvent, scheduleEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'
import { timeErrors } from '../lib/event-time'
import { typedTime } from '../lib/event-values'
import { CampaignWindow } from './campaign-window'
import { EventClashes } from './event-clashes'

type Props = { event: EventDetail; etag: string; onClose: () => void }

/** Fixes day and place, and with them the event: what confirming needs is asked for where it is missing. */
export function ScheduleDialog({ event, etag, onClose }: Props) {
  const { t } = useTranslation()
  const { date, optionalTime, required } = rules(t)
  // confirming may break off after the day has been fixed: the next press goes on from there
  const current = useRef(etag)
  const check = schemaResolver(
    v.object({
      startsOn: date,
      startTime: optionalTime,
      endTime: optionalTime,
      place: required(limits.UpdateEvent.place),
    }),
    { sync: true },
  )
  const lastDay = (startsOn: string) => (event.endsOn && event.endsOn >= startsOn ? event.endsOn : null)
  const form = useForm({
    initialValues: {
      startsOn: event.startsOn ?? '',
      startTime: typedTime(event.startTime),
      endTime: typedTime(event.endTime),
      allDay: event.allDay,
      place: event.place ?? '',
    },
    validate: (values) => ({
      ...(!values.allDay && timeErrors({ ...values, endsOn: lastDay(values.startsOn) ?? '' }, t)),
      ...(!values.allDay && !values.startTime.trim() && { startTime: t('event:form.timeNeeded') }),
      ...check(values),
    }),
  })
  const { allDay } = form.values
  const props = form.getInputProps
  return (
    <ActionDialog
      title={t('event:schedule.title')}
      help={t('event:schedule.help')}
      confirmLabel={t('event:schedule.confirm')}
      message={t('event:done.CONFIRM')}
      form={form}
      onClose={onClose}
      send={async (values, key) => {
        const saved = await scheduleEvent(event.id, current.current, {
          startsOn: values.startsOn,
          endsOn: lastDay(values.startsOn),
          startTime: values.allDay ? null : parseTime(values.startTime),
          endTime: values.allDay ? null : parseTime(values.endTime),
          allDay: values.allDay,
          place: values.place.trim(),
        })
        current.current = saved.etag
        return confirmEvent({ id: event.id, etag: saved.etag, key })
      }}
    >
      {event.campaignId && <CampaignWindow campaignId={event.campaignId} />}
      <DateField label={t('event:field.startsOn')} required data-autofocus {...props('startsOn')} />
      <SimpleGrid cols={2}>
        <TimeField
          label={t('event:field.startTime')}
          required={!allDay}
          disabled={allDay}
          {...props('startTime')}
        />
        <TimeField
          label={t('event:field.endTime')}
          placeholder="11:00"
          disabled={allDay}
          {...props('endTime')}
        />
      </SimpleGrid>
      <Checkbox label={t('event:field.allDay')} {...props('allDay', { type: 'checkbox' })} />
      <TextInput
        label={t('event:field.place')}
        placeholder={t('event:form.placeHint')}
        required
        {...props('place')}
      />
      <EventClashes
        time={{ ...form.values, endsOn: lastDay(form.values.startsOn) ?? '' }}
        place={form.values.place}
        chair={event.chair?.name}
        unitId={event.hostUnit.id}
        except={event.id}
      />
    </ActionDialog>
  )
}
