import { useMutation } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { notify } from '@/shared/lib/notify'
import { problemSentence } from '@/shared/lib/problem-message'
import { saveBlob } from './file-api'

/** Fetches a file with the person's rights and hands it to the browser; a failure is said, not swallowed. */
export function useDownload(fetch: () => Promise<Blob>, name: string) {
  const { t } = useTranslation()
  return useMutation({
    mutationFn: async () => saveBlob(await fetch(), name),
    onError: (error) => notify(problemSentence(error, t), 'bad'),
  })
}
