import { Checkbox, NumberInput, SimpleGrid, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useState } from 'react'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import type { FileRef } from '@/shared/files/file-api'
import { FileUpload } from '@/shared/files/file-upload'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { closeEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'

type Values = {
  summary: string
  sessions: number | string
  attendances: number | string
  lessons: string
  heldAsPlanned: boolean
}

/** Records what came of an event: head-counts and photos, never names. */
export function CloseDialog({
  event,
  etag,
  onClose,
}: {
  event: EventDetail
  etag: string
  onClose: () => void
}) {
  const { t } = useTranslation()
  const [files, setFiles] = useState<FileRef[]>([])
  const { required, text } = rules(t)
  const count = v.number(t('common:form.required'))
  const form = useForm<Values>({
    initialValues: { summary: '', sessions: 1, attendances: '', lessons: '', heldAsPlanned: true },
    validate: schemaResolver(
      v.object({ summary: required(10_000), sessions: count, attendances: count, lessons: text(10_000) }),
      { sync: true },
    ),
  })
  const number = {
    min: 0,
    allowDecimal: false,
    allowNegative: false,
    thousandSeparator: '.',
    decimalSeparator: ',',
  }
  return (
    <ActionDialog
      title={t('event:action.CLOSE')}
      help={t('event:dialog.CLOSE')}
      confirmLabel={t('event:action.CLOSE')}
      message={t('event:done.CLOSE')}
      form={form}
      onClose={onClose}
      send={(values, key) =>
        closeEvent(
          { id: event.id, etag, key },
          {
            summary: values.summary.trim(),
            sessions: Number(values.sessions),
            attendances: Number(values.attendances),
            lessons: orNull(values.lessons) ?? undefined,
            heldAsPlanned: values.heldAsPlanned,
            fileIds: files.map((file) => file.id),
          },
        )
      }
    >
      <Textarea
        label={t('event:closing.summary')}
        required
        autosize
        minRows={3}
        data-autofocus
        {...form.getInputProps('summary')}
      />
      <SimpleGrid cols={2}>
        <NumberInput
          label={t('event:closing.sessions')}
          required
          {...number}
          {...form.getInputProps('sessions')}
        />
        <NumberInput
          label={t('event:closing.attendances')}
          required
          {...number}
          {...form.getInputProps('attendances')}
        />
      </SimpleGrid>
      <Checkbox
        label={t('event:closing.asPlannedYes')}
        {...form.getInputProps('heldAsPlanned', { type: 'checkbox' })}
      />
      <Textarea label={t('event:closing.lessons')} autosize minRows={2} {...form.getInputProps('lessons')} />
      <FileUpload
        value={files}
        onChange={setFiles}
        label={t('event:closing.photos')}
        hint={t('event:photoNotice')}
      />
    </ActionDialog>
  )
}
