import { useMutation } from '@tanstack/react-query'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { saveBlob } from './file-api'

/** Fetches a file with the person's rights and hands it to the browser; a failure is said, not swallowed. */
export function useDownload(fetch: () => Promise<Blob>, name: string) {
  const onError = useTellProblem()
  return useMutation({
    mutationFn: async () => saveBlob(await fetch(), name),
    onError,
  })
}
