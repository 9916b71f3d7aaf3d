import type { QueryClient } from '@tanstack/react-query'
import { changedMeanwhile } from '@/api/problem'
import { assignmentQuery } from './task-queries'

/**
 * Lists show an assignment's version but not its ETag. Reads the ETag, and refuses as the server would when
 * somebody has changed the assignment since it was shown.
 */
export async function seenEtag(
  queries: QueryClient,
  shown: { id: string; version: number },
): Promise<string> {
  const { value, etag } = await queries.fetchQuery({ ...assignmentQuery(shown.id), staleTime: 0 })
  if (value.assignment.version !== shown.version) {
    await queries.invalidateQueries({ queryKey: ['tasks'] })
    throw changedMeanwhile()
  }
  return etag
}
