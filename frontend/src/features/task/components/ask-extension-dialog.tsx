import { Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { askExtension } from '../api/extension-mutations'
import type { Assignment } from '../api/task-queries'

type Props = { assignment: Assignment; dueOn: string; onClose: () => void }

/** A unit asks the giver for a later due date. */
export function AskExtensionDialog({ assignment, dueOn, onClose }: Props) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { dueOn: '', reason: '' },
    validate: schemaResolver(
      v.object({
        dueOn: v.pipe(
          rules(t).date,
          v.check((day) => day > dueOn, t('task:extension.later', { date: formatDate(dueOn) })),
        ),
        reason: rules(t).required(limits.CreateExtensionRequest.reason),
      }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('task:extension.ask.title')}
      help={t('task:extension.ask.help', { date: formatDate(dueOn) })}
      confirmLabel={t('task:extension.ask.confirm')}
      message={t('task:done.ASK_EXTENSION')}
      form={form}
      send={({ dueOn: day, reason }, key) =>
        askExtension(assignment.id, { dueOn: day, reason: reason.trim() }, key)
      }
      onClose={onClose}
    >
      <DateField
        label={t('task:extension.ask.dueOn')}
        required
        data-autofocus
        {...form.getInputProps('dueOn')}
      />
      <Textarea
        label={t('task:dialog.reason')}
        description={t('task:extension.ask.reasonHint')}
        autosize
        minRows={3}
        maxRows={12}
        required
        {...form.getInputProps('reason')}
      />
    </ActionDialog>
  )
}
