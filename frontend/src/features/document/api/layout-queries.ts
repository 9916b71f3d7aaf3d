import { queryOptions } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'

export type LayoutFinding = Schemas['LayoutFinding']
export type LayoutFindings = Schemas['LayoutFindings']

/** What the service says of a file's layout; the file never changes, so neither does the answer. */
export const layoutQuery = (fileId: string, issuedOn: string | undefined) =>
  queryOptions({
    queryKey: ['layout-checks', fileId, issuedOn],
    queryFn: ({ signal }) =>
      read(api.POST('/api/v1/layout-checks', { body: { fileId, ...(issuedOn && { issuedOn }) }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
