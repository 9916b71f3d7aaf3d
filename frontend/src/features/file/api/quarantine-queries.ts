import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'

export type QuarantinedFile = Schemas['QuarantinedFile']

/** The files in quarantine that the reader may settle, a page at a time. */
export const quarantineQuery = infiniteQueryOptions({
  queryKey: ['files', 'quarantine'],
  queryFn: ({ signal, pageParam }) =>
    read(api.GET('/api/v1/files/quarantine', { params: { query: { cursor: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
})
