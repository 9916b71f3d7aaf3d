import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { allTexts } from '@/i18n'
import { meQuery } from '@/shared/auth/me'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: ({ location }) => (location.pathname === '/' ? undefined : allTexts()),
  // who one is decides what every page shows; a failure is shown by the page that asks again
  loader: ({ context }) => void context.queryClient.prefetchQuery(meQuery),
  component: Outlet,
})
