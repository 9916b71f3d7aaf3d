import { createRouter } from '@tanstack/react-router'
import { routeTree } from '@/routeTree.gen'
import { CrashPage, NotFoundPage } from './error-pages'
import { queryClient } from './query-client'
import { Shell } from './shell/shell'

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  InnerWrap: Shell,
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: CrashPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
