import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitMultiSelect, UnitSelect } from '@/shared/units/unit-select'
import { replaceAssignments } from '../api/task-mutations'
import type { AssignmentRole, TaskDetail } from '../api/task-queries'

type Values = { leadUnitId: UnitRef | null; supportUnitIds: UnitRef[]; monitorUnitId: UnitRef | null }
type Props = { task: TaskDetail; etag: string; onClose: () => void }

/** Changes who carries a task out, while its plan is still a draft. */
export function AssignDialog({ task, etag, onClose }: Props) {
  const { t } = useTranslation()
  const of = (role: AssignmentRole) =>
    task.assignments.filter((one) => one.role === role).map((one) => one.unit)
  const form = useForm<Values>({
    initialValues: {
      leadUnitId: of('LEAD')[0] ?? null,
      supportUnitIds: of('SUPPORT'),
      monitorUnitId: of('MONITOR')[0] ?? null,
    },
    validate: schemaResolver(v.object({ leadUnitId: rules(t).unit }), { sync: true }),
  })
  return (
    <ActionDialog
      title={t('task:assign')}
      confirmLabel={t('common:save')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={(values) =>
        replaceAssignments(task.id, etag, {
          leadUnitId: values.leadUnitId?.id ?? '',
          supportUnitIds: values.supportUnitIds.map((unit) => unit.id),
          monitorUnitId: values.monitorUnitId?.id ?? null,
        })
      }
    >
      <UnitSelect label={t('task:role.LEAD')} required {...form.getInputProps('leadUnitId')} />
      <UnitMultiSelect label={t('task:role.SUPPORT')} {...form.getInputProps('supportUnitIds')} />
      <UnitSelect label={t('task:role.MONITOR')} clearable {...form.getInputProps('monitorUnitId')} />
    </ActionDialog>
  )
}
