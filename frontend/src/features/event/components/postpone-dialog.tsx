import { SimpleGrid, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { parseTime } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { TimeField } from '@/shared/ui/time-field'
import { postponeEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'
import { movedEnd, timeErrors } from '../lib/event-time'
import { typedTime } from '../lib/event-values'
import { EventClashes } from './event-clashes'

/** Moves an event to a later day, or to one still to be fixed. */
export function PostponeDialog({
  event,
  etag,
  onClose,
}: {
  event: EventDetail
  etag: string
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { optionalDate, optionalTime, required } = rules(t)
  const check = schemaResolver(
    v.object({
      startsOn: optionalDate,
      startTime: optionalTime,
      endsOn: optionalDate,
      endTime: optionalTime,
      reason: required(limits.PostponeEvent.reason),
    }),
    { sync: true },
  )
  const form = useForm({
    initialValues: {
      startsOn: '',
      startTime: typedTime(event.startTime),
      endsOn: '',
      endTime: typedTime(event.endTime),
      reason: '',
    },
    validate: (values) => ({ ...(values.startsOn && timeErrors(values, t)), ...check(values) }),
  })
  const { startsOn } = form.values
  const startsOnProps = form.getInputProps('startsOn')
  // without a day the rest of the time is still to be fixed as well
  const timeProps = (field: 'startTime' | 'endsOn' | 'endTime') => ({
    ...form.getInputProps(field),
    disabled: !startsOn,
  })
  return (
    <ActionDialog
      title={t('event:action.POSTPONE')}
      help={t('event:dialog.POSTPONE')}
      confirmLabel={t('event:action.POSTPONE')}
      message={t('event:done.POSTPONE')}
      form={form}
      onClose={onClose}
      send={(values, key) =>
        postponeEvent(
          { id: event.id, etag, key },
          {
            reason: values.reason.trim(),
            ...(values.startsOn && {
              startsOn: values.startsOn,
              startTime: parseTime(values.startTime),
              endsOn: orNull(values.endsOn),
              endTime: parseTime(values.endTime),
            }),
          },
        )
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField
          label={t('event:field.newDay')}
          data-autofocus
          {...startsOnProps}
          onChange={(day) => {
            startsOnProps.onChange(day)
            form.setFieldValue('endsOn', movedEnd(event, day))
          }}
        />
        <TimeField label={t('event:field.startTime')} {...timeProps('startTime')} />
        <DateField label={t('event:field.endsOn')} {...timeProps('endsOn')} />
        <TimeField label={t('event:field.endTime')} {...timeProps('endTime')} />
      </SimpleGrid>
      <EventClashes
        time={{ ...form.values, allDay: event.allDay }}
        place={event.place ?? ''}
        chair={event.chair?.name}
        unitId={event.hostUnit.id}
        except={event.id}
      />
      <Textarea label={t('event:reason')} required autosize minRows={3} {...form.getInputProps('reason')} />
    </ActionDialog>
  )
}
