import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { meQuery } from '@/shared/auth/me'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  // who one is decides what every page shows; a failure is shown by the page that asks again
  loader: ({ context }) => void context.queryClient.prefetchQuery(meQuery),
  component: Outlet,
})
