import {
  Alert,
  Button,
  Card,
  Checkbox,
  Group,
  Input,
  Slider,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { FileUpload } from '@/shared/files/file-upload'
import { FormShell } from '@/shared/form/form-shell'
import { orNull } from '@/shared/form/rules'
import type { Sent } from '@/shared/form/use-merging-submit'
import { formatNumber, parseNumber } from '@/shared/lib/numbers'
import { LoadingState } from '@/shared/ui/states'
import { createReport } from '../api/task-mutations'
import type { AssignmentDetail } from '../api/task-queries'
import { type Earlier, useEarlier } from '../api/use-earlier'
import { type ReportValues, reportSchema } from '../lib/report-schema'
import { ReportUnsubmitted } from './report-unsubmitted'

const steps = [0, 25, 50, 75, 100]

type Props = {
  detail: AssignmentDetail
  /** Submits the finished work after the report has arrived. */
  onFinished: (key: string) => Promise<unknown>
  onDone: () => void
  onCancel: () => void
}

/** Reports progress in one screen: words, percent, figures, and photos as evidence. */
export function ReportForm(props: Props) {
  const earlier = useEarlier(props.detail.assignment.id)
  return earlier ? <Fields {...props} earlier={earlier} /> : <LoadingState />
}

function Fields({
  detail: { assignment, task },
  earlier,
  onFinished,
  onDone,
  onCancel,
}: Props & { earlier: Earlier }) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [unsubmitted, setUnsubmitted] = useState<{ error: unknown } | null>(null)
  const bare = task.evidenceRequired && earlier.bare
  // what came back is mended, not begun anew
  const known = assignment.state === 'RETURNED' ? (earlier.latest?.figures ?? []) : []
  const check = schemaResolver(reportSchema(t), { sync: true })
  const form = useForm<ReportValues>({
    initialValues: {
      text: '',
      percent: assignment.percent ?? 0,
      figures: task.figures.map(({ key, label, measure }) => ({
        key,
        label,
        measure,
        value: figureText(known, key),
      })),
      obstacles: '',
      finished: false,
      files: [],
    },
    validate: (values) => ({
      ...check(values),
      ...(values.finished &&
        bare &&
        values.files.length === 0 && { files: t('task:report.evidenceMissing') }),
    }),
  })

  const hint = ({ key, value }: ReportValues['figures'][number]) => {
    const target = task.figures.find((one) => one.key === key)?.target
    const before = known.find((one) => one.key === key)?.value
    const number = parseNumber(value)
    return [
      t('task:report.cumulative'),
      target != null && t('task:report.target', { value: formatNumber(target) }),
      before !== undefined &&
        number !== null &&
        number < before &&
        t('task:report.fallen', { value: formatNumber(before) }),
    ]
      .filter(Boolean)
      .join(' · ')
  }

  const send = async (values: ReportValues, { key }: Sent) => {
    const figures = values.figures.flatMap(({ key: figure, value }) => {
      const number = parseNumber(value)
      return number === null ? [] : [{ key: figure, value: number }]
    })
    const body = {
      text: values.text.trim(),
      percent: values.percent,
      figures,
      obstacles: orNull(values.obstacles),
      fileIds: values.files.map((file) => file.id),
    }
    await createReport(assignment.id, body, key)
    if (!values.finished) return null
    // the report stands whatever becomes of the second step, so it must not be sent again with it
    return onFinished(`${key}-submit`).then(
      () => null,
      (error: unknown) => ({ error }),
    )
  }

  if (unsubmitted)
    return (
      <ReportUnsubmitted
        error={unsubmitted.error}
        onSubmit={onFinished}
        onDone={onDone}
        onAnother={() => {
          form.reset()
          setUnsubmitted(null)
        }}
      />
    )

  return (
    <FormShell
      form={form}
      send={send}
      onDone={(failed) => (failed ? setUnsubmitted(failed) : onDone())}
      onCancel={onCancel}
      busy={busy}
      submitLabel={form.values.finished ? t('task:report.sendAndSubmit') : t('task:report.send')}
      message={t('task:done.REPORT')}
    >
      <Card>
        <Stack gap="lg">
          <Textarea
            label={t('task:report.text')}
            placeholder={t('task:report.textHint')}
            autosize
            minRows={3}
            maxRows={12}
            required
            {...form.getInputProps('text')}
          />
          <PercentField
            value={form.values.percent}
            onChange={(percent) => form.setFieldValue('percent', percent)}
          />
          {known.length > 0 && form.values.figures.length > 0 && (
            <Text size="sm" c="dimmed" mb={-12}>
              {t('task:report.earlierFigures')}
            </Text>
          )}
          {form.values.figures.length > 0 && (
            <Group grow align="flex-start" preventGrowOverflow={false}>
              {form.values.figures.map((figure, index) => (
                <TextInput
                  key={figure.key}
                  label={figure.measure ? `${figure.label} (${figure.measure})` : figure.label}
                  description={hint(figure)}
                  inputMode="decimal"
                  inputWrapperOrder={['label', 'input', 'description', 'error']}
                  {...form.getInputProps(`figures.${index}.value`)}
                />
              ))}
            </Group>
          )}
          {earlier.files > 0 && (
            <Alert role="note" color="sea" variant="light" icon={<IconPaperclip size={20} aria-hidden />}>
              <Text size="sm" fw={500}>
                {t('task:report.earlierFiles', { count: earlier.files })}
              </Text>
              <Text size="sm">{t('task:report.earlierFilesHint')}</Text>
            </Alert>
          )}
          <FileUpload
            shrink
            data-path="files"
            value={form.values.files}
            onChange={(files) => {
              form.setFieldValue('files', files)
              form.clearFieldError('files')
            }}
            onBusy={setBusy}
            label={
              task.evidenceRequired && earlier.files === 0
                ? t('task:report.filesRequired')
                : t('task:report.files')
            }
            hint={t('task:report.photoNotice')}
          />
          {form.errors.files && <Input.Error>{form.errors.files}</Input.Error>}
          <Textarea
            label={t('task:report.obstacles')}
            autosize
            minRows={1}
            maxRows={8}
            {...form.getInputProps('obstacles')}
          />
          <Checkbox
            label={t('task:report.finished')}
            description={t('task:report.finishedHint')}
            checked={form.values.finished}
            onChange={(event) => {
              form.setFieldValue('finished', event.currentTarget.checked)
              if (event.currentTarget.checked) form.setFieldValue('percent', 100)
            }}
          />
        </Stack>
      </Card>
    </FormShell>
  )
}

function figureText(figures: { key: string; value: number }[], key: string): string {
  const figure = figures.find((one) => one.key === key)
  return figure ? formatNumber(figure.value) : ''
}

function PercentField({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const { t } = useTranslation()
  return (
    <div>
      <Group justify="space-between">
        <Text size="sm" fw={500} id="percent-label">
          {t('task:report.percent')}
        </Text>
        <Text fw={600} className="k-numeric">
          {value}%
        </Text>
      </Group>
      <Slider
        value={value}
        onChange={onChange}
        step={5}
        label={null}
        thumbSize={26}
        size="lg"
        my="sm"
        thumbProps={{ 'aria-labelledby': 'percent-label' }}
      />
      <Group gap={6} grow>
        {steps.map((step) => (
          <Button
            key={step}
            size="sm"
            px={4}
            variant={step === value ? 'filled' : 'default'}
            onClick={() => onChange(step)}
          >
            {step}%
          </Button>
        ))}
      </Group>
    </div>
  )
}
