import { useInfiniteQuery } from '@tanstack/react-query'
import { reportsQuery } from './task-queries'

/** True when evidence is asked for and it is certain that no report so far has any. */
export function useBare(assignmentId: string, evidenceRequired: boolean): boolean {
  const { data, hasNextPage } = useInfiniteQuery({
    ...reportsQuery(assignmentId),
    enabled: evidenceRequired,
  })
  if (!evidenceRequired || !data || hasNextPage) return false
  return data.pages.every((page) => page.items.every((report) => report.files.length === 0))
}
