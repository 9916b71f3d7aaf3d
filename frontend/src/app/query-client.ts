import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from '@/api/problem'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.passing,
    },
  },
})
