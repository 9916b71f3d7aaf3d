import { Checkbox, SimpleGrid, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { parseTime } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { TimeField } from '@/shared/ui/time-field'
import { confirmEvent, scheduleEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'
import { CampaignWindow } from './campaign-window'

type Props = { event: EventDetail; etag: string; onClose: () => void }

/** Fixes day and place, and with them the event: what confirming needs is asked for where it is missing. */
export function ScheduleDialog({ event, etag, onClose }: Props) {
  const { t } = useTranslation()
  const { date, optionalTime, required } = rules(t)
  const form = useForm({
    initialValues: {
      startsOn: event.startsOn ?? '',
      startTime: event.startTime?.slice(0, 5) ?? '',
      endTime: event.endTime?.slice(0, 5) ?? '',
      allDay: event.allDay,
      place: event.place ?? '',
    },
    validate: schemaResolver(
      v.pipe(
        v.object({
          startsOn: date,
          startTime: optionalTime,
          endTime: optionalTime,
          allDay: v.boolean(),
          place: required(300),
        }),
        v.forward(
          v.check(({ allDay, startTime }) => allDay || startTime.trim() !== '', t('event:form.timeNeeded')),
          ['startTime'],
        ),
      ),
      { sync: true },
    ),
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
        const later = event.endsOn && event.endsOn >= values.startsOn ? event.endsOn : null
        const saved = await scheduleEvent(event.id, etag, {
          startsOn: values.startsOn,
          endsOn: later,
          startTime: values.allDay ? null : parseTime(values.startTime),
          endTime: values.allDay ? null : parseTime(values.endTime),
          allDay: values.allDay,
          place: values.place.trim(),
        })
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
    </ActionDialog>
  )
}
