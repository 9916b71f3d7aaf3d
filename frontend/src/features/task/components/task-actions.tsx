import { useForm } from '@mantine/form'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { LinkButton } from '@/shared/ui/link-button'
import { type MoreItem, MoreMenu } from '@/shared/ui/more-menu'
import { cancelTask, deleteTask } from '../api/task-mutations'
import type { TaskDetail } from '../api/task-queries'
import { AssignDialog } from './assign-dialog'

type Asked = 'ASSIGN' | 'CANCEL' | 'DELETE'

/** What may be done with the task itself. */
export function TaskActions({ task, etag }: { task: TaskDetail; etag: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked | null>(null)
  const form = useForm({ initialValues: {} })
  const may = (action: TaskDetail['allowedActions'][number]) => task.allowedActions.includes(action)
  const asking = (key: Asked, label: string, danger?: boolean): MoreItem => ({
    key,
    label,
    danger,
    onClick: () => setAsked(key),
  })
  const repeat: MoreItem = {
    key: 'REPEAT',
    label: t('task:form.repeat'),
    onClick: () => navigate({ to: '/tasks/$taskId/series', params: { taskId: task.id } }),
  }
  return (
    <>
      {may('UPDATE') && (
        <LinkButton
          to="/tasks/$taskId/edit"
          params={{ taskId: task.id }}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {t('common:edit')}
        </LinkButton>
      )}
      <MoreMenu
        items={[
          ...(may('UPDATE') && !task.parent && !task.series ? [repeat] : []),
          ...(may('ASSIGN') ? [asking('ASSIGN', t('task:assign'))] : []),
          ...(may('CANCEL') ? [asking('CANCEL', t('task:cancelTask'), true)] : []),
          ...(may('DELETE') ? [asking('DELETE', t('task:deleteTask'), true)] : []),
        ]}
      />
      {asked === 'ASSIGN' && <AssignDialog task={task} etag={etag} onClose={() => setAsked(null)} />}
      {asked === 'CANCEL' && (
        <ReasonDialog
          title={t('task:cancelTask')}
          help={t('task:cancelTaskHelp')}
          label={t('task:dialog.reason')}
          confirmLabel={t('task:cancelTask')}
          message={t('task:done.CANCEL')}
          danger
          onClose={() => setAsked(null)}
          send={(reason, key) => cancelTask(task.id, etag, reason, key)}
        />
      )}
      {asked === 'DELETE' && (
        <ActionDialog
          title={t('task:deleteTask')}
          help={t('task:deleteTaskHelp')}
          confirmLabel={t('common:delete')}
          message={t('task:done.DELETE')}
          danger
          form={form}
          onClose={() => setAsked(null)}
          send={() => deleteTask(task.id, etag)}
          onDone={() =>
            task.plan
              ? navigate({ to: '/plans/$planId', params: { planId: task.plan.id } })
              : navigate({ to: '/tasks' })
          }
        />
      )}
    </>
  )
}
