import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { sessionState, subscribeSession } from '@/shared/auth/session'
import { Look } from './look'
import { queryClient } from './query-client'
import { router } from './router'
import { Toasts } from './toasts'

const SessionDialog = lazy(() =>
  import('./session-dialog').then((module) => ({ default: module.SessionDialog })),
)

export function App() {
  useEffect(() => void import('./live').then(({ startLive }) => startLive(queryClient)), [])
  const session = useSyncExternalStore(subscribeSession, sessionState)
  return (
    <Look>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Toasts />
        <Suspense>{session !== 'active' && <SessionDialog state={session} />}</Suspense>
      </QueryClientProvider>
    </Look>
  )
}
