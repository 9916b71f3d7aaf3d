import { SimpleGrid, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { parseTime } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { TimeField } from '@/shared/ui/time-field'
import { postponeEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'

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
  const form = useForm({
    initialValues: { startsOn: '', startTime: event.startTime?.slice(0, 5) ?? '', reason: '' },
    validate: schemaResolver(
      v.object({ startsOn: optionalDate, startTime: optionalTime, reason: required() }),
      { sync: true },
    ),
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
            ...(values.startsOn && { startsOn: values.startsOn }),
            ...(values.startsOn &&
              values.startTime && { startTime: parseTime(values.startTime) ?? undefined }),
          },
        )
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('event:field.newDay')} {...form.getInputProps('startsOn')} />
        <TimeField label={t('event:field.startTime')} {...form.getInputProps('startTime')} />
      </SimpleGrid>
      <Textarea label={t('event:reason')} required autosize minRows={3} {...form.getInputProps('reason')} />
    </ActionDialog>
  )
}
