import { useTranslation } from '@/i18n'
import type { TaskSummary } from '../api/task-queries'
import { TaskList } from './task-list'

/** The tasks that a draft will give under one item once it is issued. */
export function DraftItemTasks({ tasks, label }: { tasks: TaskSummary[]; label: string }) {
  const { t } = useTranslation()
  return <TaskList planned tasks={tasks} label={t('task:ofItem', { label })} />
}
