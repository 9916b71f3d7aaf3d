import { queryOptions } from '@tanstack/react-query'
import { api, read, readAll, type Schemas } from '@/api/client'

export type ExtensionRequest = Schemas['ExtensionRequestDetail']

/** Every request for a later due date upon a task that this reader may see, the last one first. */
export const extensionsQuery = (taskId: string) =>
  queryOptions({
    queryKey: ['tasks', 'extensions', taskId],
    queryFn: ({ signal }) =>
      readAll((cursor) =>
        read(
          api.GET('/api/v1/extension-requests', {
            params: { query: { taskId, limit: 200, cursor } },
            signal,
          }),
        ),
      ),
  })

/** What waits for this reader's answer; the first page shows the soonest. */
export const extensionsToAnswerQuery = queryOptions({
  queryKey: ['tasks', 'extensions', 'to-answer'],
  queryFn: ({ signal }) =>
    read(
      api.GET('/api/v1/extension-requests', {
        params: { query: { toAnswer: true, sort: 'requestedAt', limit: 50, total: true } },
        signal,
      }),
    ),
})
