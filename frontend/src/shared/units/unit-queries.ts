import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read, readAll, type Schemas } from '@/api/client'

export type UnitRef = Schemas['UnitRef']
export type UnitKind = Schemas['UnitKind']

/** Units whose name or code matches what is typed, as they are on a day, for pickers. */
export const unitSearchQuery = (q: string, asOf?: string) =>
  queryOptions({
    queryKey: ['units', 'search', q, asOf],
    queryFn: ({ signal }) =>
      read(
        api.GET('/api/v1/units', {
          params: { query: { q: q || undefined, asOf, limit: 30 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

export const unitNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', 'name', id],
    queryFn: ({ signal }) => read(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
  })

/** Every unit of some kinds at or below a unit, kind by kind. */
export const unitsOfKindsQuery = (under: string, kinds: UnitKind[]) =>
  queryOptions({
    queryKey: ['units', 'of-kinds', under, kinds],
    queryFn: async ({ signal }): Promise<UnitRef[]> => {
      const units = await Promise.all(
        kinds.map((kind) =>
          readAll((cursor) =>
            read(
              api.GET('/api/v1/units', { params: { query: { under, kind, limit: 200, cursor } }, signal }),
            ),
          ),
        ),
      )
      return units.flat().map(({ id, label }) => ({ id, name: label }))
    },
    staleTime: 60_000,
  })

export { unitKinds } from './unit-kinds'
