import { Button, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { type BulkChange, changeTasks, type TasksChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import { type BulkKind, changesAnything } from '../lib/bulk'
import { BulkOutcomes } from './bulk-outcomes'
import { BulkWindow } from './bulk-window'

type Props = {
  kind: BulkKind
  tasks: TaskSummary[]
  changes: BulkChange[]
  rehearsed: TasksChanged
  onBack: () => void
  onClose: () => void
  onDone: (answer: TasksChanged) => void
}

/** What would come of each task; what cannot be changed is left out when the rest is. */
export function BulkPreview({ kind, tasks, changes, rehearsed, onBack, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const tell = useTellProblem()
  const submit = useSubmit(changeTasks, { onDone })
  const worth = new Set(rehearsed.items.filter((item) => changesAnything(kind, item)).map(({ id }) => id))
  const possible = changes.filter(({ id }) => worth.has(id))
  return (
    <BulkWindow
      title={t('bulk:previewTitle', { title: t(`bulk:title.${kind}`, { count: tasks.length }) })}
      onClose={onClose}
      buttons={
        <>
          <Button variant="default" onClick={onBack}>
            {t('common:goBack')}
          </Button>
          <Button
            data-autofocus
            color={kind === 'cancel' ? 'red' : undefined}
            disabled={possible.length === 0}
            loading={submit.isPending}
            onClick={() => submit.mutate(possible, { onError: tell })}
          >
            {t(`bulk:confirm.${kind}`, { count: possible.length })}
          </Button>
        </>
      }
    >
      <Text size="sm" c="dimmed" role="status">
        {possible.length > 0 ? t('bulk:previewHelp') : t('bulk:nothing')}
        {kind === 'cancel' && ` ${t('bulk:cannotUndo')}`}
      </Text>
      <BulkOutcomes kind={kind} tasks={tasks} items={rehearsed.items} />
    </BulkWindow>
  )
}
