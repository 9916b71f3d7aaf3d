import type { TaskSummary } from '../api/task-queries'

/** A plan without a symbol is not issued yet, so its units have not been given the task. */
export function isToBeGiven({ plan }: Pick<TaskSummary, 'plan'>): boolean {
  return Boolean(plan) && !plan?.symbol
}
