import { Alert, Card, SegmentedControl, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import type { FileRef } from '@/shared/files/file-api'
import { FileUpload } from '@/shared/files/file-upload'
import { FormShell } from '@/shared/form/form-shell'
import { orNull, rules } from '@/shared/form/rules'
import { formatNumber } from '@/shared/lib/numbers'
import { closeEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'
import { countFault, countOf } from '../lib/head-count'
import { when } from '../lib/when'
import { CampaignTotals } from './campaign-totals'
import { CloseConfirm } from './close-confirm'

type Values = {
  sessions: string
  attendances: string
  heldAsPlanned: boolean
  summary: string
  lessons: string
  files: FileRef[]
}

const counts = ['sessions', 'attendances'] as const

type Props = { event: EventDetail; etag: string; onDone: () => void; onCancel: () => void }

/** What came of an event, in the order in which a phone is held: two counts, photos, one sentence; never names. */
export function CloseForm({ event, etag, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const { required, text } = rules(t)
  const [confirmed, setConfirmed] = useState<(() => void) | null>(null)
  const { totals } = event
  const check = schemaResolver(
    v.object({ summary: required(limits.CloseEvent.summary), lessons: text(limits.CloseEvent.lessons) }),
    { sync: true },
  )
  const form = useForm<Values>({
    initialValues: {
      sessions: totals ? formatNumber(totals.sessions) : '1',
      attendances: totals ? formatNumber(totals.attendances) : '',
      heldAsPlanned: true,
      summary: t('event:closing.suggestion', {
        title: event.title,
        when: [when(event, t), event.place].filter(Boolean).join(', '),
      }),
      lessons: '',
      files: [],
    },
    validate: (values) => {
      const wrong: Record<string, string> = {}
      for (const key of counts) {
        const fault = countFault(values[key], limits.CloseEvent[key])
        if (fault) wrong[key] = t(`event:countFault.${fault}`, { max: formatNumber(limits.CloseEvent[key]) })
      }
      return { ...wrong, ...check(values) }
    },
  })
  const props = form.getInputProps
  const send = async (values: Values, { key }: { key: string }) => {
    try {
      return await closeEvent(
        { id: event.id, etag, key },
        {
          summary: values.summary.trim(),
          sessions: countOf(values.sessions),
          attendances: countOf(values.attendances),
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
  // what passes the checks is repeated first, and sent once it has been confirmed
  const asking: typeof form = {
    ...form,
    onSubmit: (handle, onFault) =>
      form.onSubmit((values, submitted) => setConfirmed(() => () => handle(values, submitted)), onFault),
  }
  const shell = (
    <FormShell
      form={asking}
      fields={{ fileIds: 'files' }}
      send={send}
      onDone={onDone}
      onCancel={onCancel}
      busy={busy}
      submitLabel={t('event:action.CLOSE')}
      message={t('event:done.CLOSE')}
    >
      {totals && (
        <Card>
          <Stack gap="sm">
            <Text fw={500}>{t('event:closing.fromSites')}</Text>
            <CampaignTotals totals={totals} />
            {totals.sites === 0 && (
              <Alert variant="light" color="yellow" icon={<IconAlertTriangle size={20} />} p="sm">
                {t('event:closing.noSites')}
              </Alert>
            )}
          </Stack>
        </Card>
      )}
      <Card>
        <Stack gap="md">
          <SimpleGrid cols={2}>
            {counts.map((key) => (
              <TextInput
                key={key}
                label={t(`event:closing.${key}`)}
                required
                size="md"
                inputMode="numeric"
                autoComplete="off"
                {...props(key)}
              />
            ))}
          </SimpleGrid>
          <Text size="xs" c="dimmed" mt={-8}>
            {t(totals ? 'event:closing.campaignCountHint' : 'event:closing.countHint')}
          </Text>
        </Stack>
      </Card>
      <Card>
        <Stack gap="md">
          <FileUpload
            shrink
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
  return (
    <>
      {shell}
      {confirmed && (
        <CloseConfirm
          sessions={countOf(form.values.sessions)}
          attendances={countOf(form.values.attendances)}
          files={form.values.files.length}
          onClose={() => setConfirmed(null)}
          onConfirm={() => {
            setConfirmed(null)
            confirmed()
          }}
        />
      )}
    </>
  )
}
