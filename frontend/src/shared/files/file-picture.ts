import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { fetchBlob } from '@/api/client'
import { ProblemError } from '@/api/problem'
import { type FileRef, fileBlob } from './file-api'

export type PictureSize = 'SMALL' | 'LARGE'

export const isPicture = ({ mediaType }: FileRef) => mediaType.startsWith('image/')
export const isPdf = ({ mediaType }: FileRef) => mediaType === 'application/pdf'

/** What the server has drawn of a file; a picture that it cannot draw is shown as it is. */
async function picture(file: FileRef, size: PictureSize): Promise<Blob | null> {
  try {
    return await fetchBlob(`/api/v1/files/${file.id}/preview?size=${size}`)
  } catch (error) {
    if (!(error instanceof ProblemError && error.status === 404)) throw error
    return isPicture(file) ? fileBlob(file.id) : null
  }
}

const pictureQuery = (file: FileRef, size: PictureSize) =>
  queryOptions({
    queryKey: ['files', file.id, 'picture', size],
    queryFn: () => picture(file, size),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** An address for the picture of a file, as long as it is shown; none for what has no picture. */
export function usePicture(file: FileRef, size: PictureSize) {
  const { data, isPending, isError } = useQuery({
    ...pictureQuery(file, size),
    enabled: isPicture(file) || isPdf(file),
  })
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!data) return setUrl(undefined)
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { url, isPending, isError }
}
