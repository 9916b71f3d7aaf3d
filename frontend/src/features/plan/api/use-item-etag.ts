import { useQueryClient } from '@tanstack/react-query'
import { changedMeanwhile } from '@/api/problem'
import { type PlanItem, planItemQuery } from './plan-queries'

/** Reads an item's ETag, and refuses as the server would when the item has changed since it was shown. */
export function useItemEtag(planId: string) {
  const queries = useQueryClient()
  return async (shown: PlanItem): Promise<string> => {
    const { value, etag } = await queries.fetchQuery({ ...planItemQuery(planId, shown.id), staleTime: 0 })
    if (value.version !== shown.version) {
      await queries.invalidateQueries({ queryKey: ['plans'] })
      throw changedMeanwhile()
    }
    return etag
  }
}
