import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { DateField } from '@/shared/ui/date-field'
import { type BulkChange, rehearseChanges, type TasksChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import { type BulkKind, type BulkValues, bulkRules, toChanges } from '../lib/bulk'

type Props = {
  kind: BulkKind
  tasks: TaskSummary[]
  initial: BulkValues
  onClose: () => void
  onPreview: (values: BulkValues, changes: BulkChange[], rehearsed: TasksChanged) => void
}

/** What is to become of the tasks; nothing is changed before it has been looked through. */
export function BulkDialog({ kind, tasks, initial, onClose, onPreview }: Props) {
  const { t } = useTranslation()
  const form = useForm<BulkValues>({
    initialValues: initial,
    validate: schemaResolver(bulkRules(kind, t), { sync: true }),
  })
  return (
    <ActionDialog
      title={t(`bulk:title.${kind}`, { count: tasks.length })}
      help={kind === 'cancel' && t('bulk:cannotUndo')}
      confirmLabel={t('bulk:preview')}
      closeLabel={t('common:goBack')}
      form={form}
      send={async (values) => {
        const changes = toChanges(kind, values, tasks)
        const rehearsed =
          changes.length > 0
            ? await rehearseChanges(changes)
            : { dryRun: true, changed: 0, refused: 0, items: [] }
        return { values, changes, rehearsed }
      }}
      onClose={onClose}
      onDone={({ values, changes, rehearsed }) => onPreview(values, changes, rehearsed)}
    >
      {kind === 'dueOn' && (
        <>
          <Radio.Group label={t('bulk:by')} {...form.getInputProps('by')}>
            <Stack gap="xs" mt={6}>
              <Radio value="day" label={t('bulk:byDay')} />
              <Radio value="shift" label={t('bulk:byShift')} />
            </Stack>
          </Radio.Group>
          {form.values.by === 'day' ? (
            <DateField
              label={t('bulk:day')}
              required
              maw={260}
              data-autofocus
              {...form.getInputProps('dueOn')}
            />
          ) : (
            <TextInput
              label={t('bulk:shift')}
              description={t('bulk:shiftHint')}
              required
              autoComplete="off"
              maw={260}
              {...form.getInputProps('days')}
            />
          )}
        </>
      )}
      {kind === 'evidence' && (
        <Radio.Group label={t('bulk:evidenceRequired')} {...form.getInputProps('evidence')}>
          <Stack gap="xs" mt={6}>
            <Radio value="required" label={t('bulk:required')} data-autofocus />
            <Radio value="optional" label={t('bulk:optional')} />
          </Stack>
        </Radio.Group>
      )}
      {kind === 'cancel' && (
        <Textarea
          label={t('bulk:reason')}
          description={t('bulk:reasonHint')}
          autosize
          minRows={3}
          maxRows={12}
          required
          data-autofocus
          {...form.getInputProps('reason')}
        />
      )}
    </ActionDialog>
  )
}
