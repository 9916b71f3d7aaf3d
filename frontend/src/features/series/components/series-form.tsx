import { Card, Checkbox, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { FormShell } from '@/shared/form/form-shell'
import { rules } from '@/shared/form/rules'
import { changeSeries, createSeries, type Series } from '../api/series-api'
import {
  emptyRecurrence,
  type RecurrenceValues,
  recurrenceFields,
  recurrenceOf,
  recurrenceRules,
  toRecurrence,
} from '../lib/recurrence-values'
import { RecurrenceFields } from './recurrence-fields'

type Props = { onDone: () => void; onCancel: () => void }

/** Has a task that there is come again. */
export function NewSeriesForm({ task, onDone, onCancel }: Props & { task: { id: string; etag: string } }) {
  const { t } = useTranslation()
  const form = useForm<RecurrenceValues>({
    initialValues: emptyRecurrence(useToday()),
    validate: recurrenceRules(t),
  })
  return (
    <FormShell
      form={form}
      fields={recurrenceFields}
      send={(values, { key }) =>
        createSeries(
          task.id,
          task.etag,
          { recurrence: toRecurrence(values), daysAhead: Number(values.daysAhead) },
          key,
        )
      }
      onDone={onDone}
      onCancel={onCancel}
      submitLabel={t('series:repeat')}
      message={t('series:done.CREATE')}
    >
      <Card>
        <RecurrenceFields form={form} />
      </Card>
    </FormShell>
  )
}

type Words = { title: string; description: string; evidenceRequired: boolean }

/** Changes a series from one of its tasks on. */
export function ChangeSeriesForm({
  series,
  etag,
  from,
  onDone,
  onCancel,
}: Props & { series: Series; etag: string; from: { number: number; dueOn: string | null } }) {
  const { t } = useTranslation()
  const { text, required } = rules(t)
  const recurrence = useForm<RecurrenceValues>({
    initialValues: recurrenceOf(series, from),
    validate: recurrenceRules(t),
  })
  const words = schemaResolver(
    v.object({ title: required(limits.CreateTask.title), description: text(limits.CreateTask.description) }),
    { sync: true },
  )
  const form = useForm<Words>({
    initialValues: {
      title: series.title,
      description: series.description,
      evidenceRequired: series.evidenceRequired,
    },
    validate: (values) => ({ ...words(values), ...recurrence.validate().errors }),
  })
  const send = (values: Words) =>
    changeSeries(series.id, etag, {
      changesFrom: from.number,
      title: values.title.trim(),
      description: values.description.trim(),
      evidenceRequired: values.evidenceRequired,
      daysAhead: Number(recurrence.values.daysAhead),
      // a rule that is left as it is goes on counting as it did
      ...(recurrence.isDirty() && { recurrence: toRecurrence(recurrence.values) }),
    })
  return (
    <FormShell
      form={form}
      fields={recurrenceFields}
      send={send}
      onDone={onDone}
      onCancel={onCancel}
      submitLabel={t('common:save')}
      message={t('common:saved')}
    >
      <Card>
        <Stack gap="md">
          <TextInput label={t('task:form.title')} required {...form.getInputProps('title')} />
          <Textarea
            label={t('task:form.description')}
            autosize
            minRows={3}
            maxRows={14}
            {...form.getInputProps('description')}
          />
          <Checkbox
            label={t('task:form.evidenceRequired')}
            {...form.getInputProps('evidenceRequired', { type: 'checkbox' })}
          />
        </Stack>
      </Card>
      <Card>
        <Title order={2} mb="md">
          {t('series:rule')}
        </Title>
        <RecurrenceFields form={recurrence} />
      </Card>
    </FormShell>
  )
}
