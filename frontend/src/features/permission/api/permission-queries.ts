import { queryOptions } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'

export type PermissionLine = Schemas['PermissionLine']

/** The table of rights as the service enforces it; it changes with the version of the software only. */
export const permissionsQuery = queryOptions({
  queryKey: ['permissions'],
  queryFn: ({ signal }) => read(api.GET('/api/v1/permissions', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
})
