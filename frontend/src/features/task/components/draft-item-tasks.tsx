import { useTranslation } from '@/i18n'
import type { TaskSummary } from '../api/task-queries'
import { TaskList } from './task-list'

/** A ward's name is read, a hundred are not. */
const shown = 6

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
      unitsOf={({ id }) => {
        const units = drafted
          .filter((task) => task.parentId === id)
          .flatMap((task) => task.leadUnit?.name ?? [])
        const named = units.slice(0, shown).join(', ')
        return units.length > shown
          ? t('task:andUnits', { units: named, count: units.length - shown })
          : named
      }}
      label={t('task:ofItem', { label: item.label })}
    />
  )
}
