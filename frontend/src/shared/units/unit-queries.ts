import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'

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

/** Every unit of a kind at or below a unit, from all its pages. */
export const unitsOfKindQuery = (under: string, kind: UnitKind) =>
  queryOptions({
    queryKey: ['units', 'of-kind', under, kind],
    queryFn: async ({ signal }) => {
      const units: UnitRef[] = []
      let cursor: string | undefined
      do {
        const page = await read(
          api.GET('/api/v1/units', { params: { query: { under, kind, limit: 200, cursor } }, signal }),
        )
        units.push(...page.items.map(({ id, name }) => ({ id, name })))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      return units
    },
    staleTime: 60_000,
  })

export { unitKinds } from './unit-kinds'
