import { useInfiniteQuery } from '@tanstack/react-query'
import { type ProgressReport, reportsQuery } from './task-queries'

export type Earlier = {
  /** The latest report so far. */
  latest?: ProgressReport
  /** How many files the reports so far bring as evidence. */
  files: number
  /** True when it is certain that no report so far has any evidence. */
  bare: boolean
}

/** What has been reported on an assignment so far; undefined while it is on its way. */
export function useEarlier(assignmentId: string): Earlier | undefined {
  const { data, hasNextPage, isLoading } = useInfiniteQuery(reportsQuery(assignmentId))
  if (isLoading) return undefined
  const reports = data?.pages.flatMap((page) => page.items) ?? []
  const files = reports.reduce((sum, report) => sum + report.files.length, 0)
  return { latest: reports[0], files, bare: Boolean(data) && !hasNextPage && files === 0 }
}
