import { useTranslation } from '@/i18n'
import type { TaskSummary } from '../api/task-queries'
import { TaskList } from './task-list'

type Props = {
  /** Every task of the draft, children included. */
  drafted: TaskSummary[]
  item: { id: string; label: string }
}

/** The tasks that a draft will give under one item once it is issued, and to whom. */
export function DraftItemTasks({ drafted, item }: Props) {
  const { t } = useTranslation()
  const tasks = drafted.filter((task) => task.planItem?.id === item.id && !task.parentId)
  if (tasks.length === 0) return null
  return (
    <TaskList
      planned
      tasks={tasks}
      unitsOf={({ id }) =>
        drafted.filter((task) => task.parentId === id).flatMap((task) => task.leadUnit?.name ?? [])
      }
      label={t('task:ofItem', { label: item.label })}
    />
  )
}
