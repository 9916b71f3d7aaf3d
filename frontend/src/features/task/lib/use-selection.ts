import { useCallback, useState } from 'react'
import type { TaskSummary } from '../api/task-queries'

/** The tasks of a list that are ticked; what leaves the list is ticked no more. */
export function useSelection(tasks: TaskSummary[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback(
    (id: string) =>
      setIds((old) => {
        const next = new Set(old)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [],
  )
  return {
    tasks: tasks.filter(({ id }) => ids.has(id)),
    has: (id: string) => ids.has(id),
    toggle,
    all: () => setIds(new Set(tasks.map(({ id }) => id))),
    none: () => setIds(new Set()),
  }
}
