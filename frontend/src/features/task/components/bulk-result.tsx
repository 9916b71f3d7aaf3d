import { Button } from '@mantine/core'
import { useTranslation } from '@/i18n'
import type { TasksChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import type { BulkKind } from '../lib/bulk'
import { BulkOutcomes } from './bulk-outcomes'
import { BulkWindow } from './bulk-window'

type Props = { kind: BulkKind; tasks: TaskSummary[]; answer: TasksChanged; onClose: () => void }

/** What has come of each task, where not all could be changed. */
export function BulkResult({ kind, tasks, answer, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <BulkWindow
      title={t('bulk:result')}
      onClose={onClose}
      buttons={
        <Button onClick={onClose} data-autofocus>
          {t('common:close')}
        </Button>
      }
    >
      <BulkOutcomes kind={kind} tasks={tasks} items={answer.items} done />
    </BulkWindow>
  )
}
