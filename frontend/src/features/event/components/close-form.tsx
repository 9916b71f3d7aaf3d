import { Alert, Card, NumberInput, SegmentedControl, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { IconShieldCheck } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as v from 'valibot'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import type { FileRef } from '@/shared/files/file-api'
import { FileUpload } from '@/shared/files/file-upload'
import { FormShell } from '@/shared/form/form-shell'
import { orNull, rules } from '@/shared/form/rules'
import { closeEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'
import { when } from '../lib/when'

type Values = {
  sessions: number | string
  attendances: number | string
  heldAsPlanned: boolean
  summary: string
  lessons: string
  files: FileRef[]
}

const number = {
  min: 0,
  allowDecimal: false,
  allowNegative: false,
  thousandSeparator: '.',
  decimalSeparator: ',',
  inputMode: 'numeric' as const,
}

type Props = { event: EventDetail; etag: string; onDone: () => void; onCancel: () => void }

/** What came of an event, in the order in which a phone is held: two counts, photos, one sentence; never names. */
export function CloseForm({ event, etag, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const { required, text } = rules(t)
  const count = v.number(t('common:form.required'))
  const form = useForm<Values>({
    initialValues: {
      sessions: 1,
      attendances: '',
      heldAsPlanned: true,
      summary: t('event:closing.suggestion', {
        title: event.title,
        when: [when(event, t), event.place].filter(Boolean).join(', '),
      }),
      lessons: '',
      files: [],
    },
    validate: schemaResolver(
      v.object({ sessions: count, attendances: count, summary: required(10_000), lessons: text(10_000) }),
      { sync: true },
    ),
  })
  const props = form.getInputProps
  const send = async (values: Values, { key }: { key: string }) => {
    try {
      return await closeEvent(
        { id: event.id, etag, key },
        {
          summary: values.summary.trim(),
          sessions: Number(values.sessions),
          attendances: Number(values.attendances),
          lessons: orNull(values.lessons) ?? undefined,
          heldAsPlanned: values.heldAsPlanned,
          fileIds: values.files.map((file) => file.id),
        },
      )
    } catch (error) {
      // changed meanwhile: the next press closes what is there now, with what is typed here
      if (error instanceof ProblemError && error.status === 412)
        await queries.invalidateQueries({ queryKey: ['events', 'one', event.id] })
      throw error
    }
  }
  return (
    <FormShell
      form={form}
      fields={{ fileIds: 'files' }}
      send={send}
      onDone={onDone}
      onCancel={onCancel}
      busy={busy}
      submitLabel={t('event:action.CLOSE')}
      message={t('event:done.CLOSE')}
    >
      <Card>
        <Stack gap="md">
          <SimpleGrid cols={2}>
            <NumberInput
              label={t('event:closing.sessions')}
              required
              size="md"
              {...number}
              {...props('sessions')}
            />
            <NumberInput
              label={t('event:closing.attendances')}
              required
              size="md"
              hideControls
              {...number}
              {...props('attendances')}
            />
          </SimpleGrid>
          <Text size="xs" c="dimmed" mt={-8}>
            {t('event:closing.countHint')}
          </Text>
        </Stack>
      </Card>
      <Card>
        <Stack gap="md">
          <FileUpload
            label={t('event:closing.photos')}
            value={form.values.files}
            onChange={(files) => form.setFieldValue('files', files)}
            onBusy={setBusy}
          />
          <Alert variant="light" color="yellow" icon={<IconShieldCheck size={20} />} p="sm">
            {t('event:photoNotice')}
          </Alert>
          {busy && (
            <Text size="sm" role="status">
              {t('event:closing.stillSending')}
            </Text>
          )}
        </Stack>
      </Card>
      <Card>
        <Stack gap="md">
          <div>
            <Text size="sm" fw={500} mb={4} id="as-planned">
              {t('event:closing.asPlanned')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby="as-planned"
              value={form.values.heldAsPlanned ? 'yes' : 'no'}
              onChange={(value) => form.setFieldValue('heldAsPlanned', value === 'yes')}
              data={[
                { value: 'yes', label: t('event:closing.yes') },
                { value: 'no', label: t('event:closing.no') },
              ]}
            />
          </div>
          <Textarea
            label={t('event:closing.summary')}
            description={t(
              form.values.heldAsPlanned ? 'event:closing.summaryHint' : 'event:closing.changedHint',
            )}
            required
            autosize
            minRows={2}
            {...props('summary')}
          />
          <Textarea label={t('event:closing.lessons')} autosize minRows={1} {...props('lessons')} />
        </Stack>
      </Card>
    </FormShell>
  )
}
