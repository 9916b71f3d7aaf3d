import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read, type Schemas } from '@/api/client'
import type { paths } from '@/api/generated/schema'

export type Dashboard = Schemas['Dashboard']
export type DashboardFilter = NonNullable<paths['/api/v1/dashboard']['get']['parameters']['query']>

export type Trend = Schemas['DashboardTrend']

export const dashboardQuery = (filter: DashboardFilter) =>
  queryOptions({
    queryKey: ['dashboard', filter],
    queryFn: ({ signal }) => read(api.GET('/api/v1/dashboard', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  })

export const trendQuery = (filter: DashboardFilter) =>
  queryOptions({
    queryKey: ['dashboard', 'trend', filter],
    queryFn: ({ signal }) => read(api.GET('/api/v1/dashboard/trend', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  })
