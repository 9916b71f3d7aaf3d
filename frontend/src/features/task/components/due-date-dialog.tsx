import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import type { Assignment } from '../api/task-queries'

type Props = {
  assignment: Assignment
  send: (dueOn: string | null, key: string) => Promise<unknown>
  onClose: () => void
}

/** A supporting unit's own due date; without one the task's counts. */
export function DueDateDialog({ assignment, send, onClose }: Props) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { dueOn: (assignment.ownDueOn && assignment.dueOn) || '' },
    validate: schemaResolver(v.object({ dueOn: rules(t).optionalDate }), { sync: true }),
  })
  return (
    <ActionDialog
      title={t('task:dialog.MOVE_DUE_DATE.title', { unit: assignment.unit.name })}
      help={t('task:dialog.MOVE_DUE_DATE.help')}
      confirmLabel={t('task:action.MOVE_DUE_DATE')}
      message={t('task:done.MOVE_DUE_DATE')}
      form={form}
      send={(values, key) => send(orNull(values.dueOn), key)}
      onClose={onClose}
    >
      <DateField
        label={t('task:dialog.MOVE_DUE_DATE.label')}
        data-autofocus
        {...form.getInputProps('dueOn')}
      />
    </ActionDialog>
  )
}
