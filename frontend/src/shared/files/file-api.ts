import { queryOptions } from '@tanstack/react-query'
import { api, fetchBlob, read, readOne, type Schemas, sendBytes } from '@/api/client'

export type FileRef = Schemas['FileRef']
export type FileDetail = Schemas['FileDetail']
export type FileVersion = Schemas['FileVersion']
export type FileAction = FileDetail['allowedActions'][number]
export type Settling = Exclude<FileAction, 'REPLACE'>

export const acceptedFiles = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx,.txt'
export const maxFileBytes = 25 * 1024 * 1024

/** Whether the name promises a type that is taken; what is inside is the server's to judge. */
export function isAccepted(name: string): boolean {
  return acceptedFiles.split(',').some((extension) => name.toLowerCase().endsWith(extension))
}

type Options = { onProgress?: (share: number) => void; signal?: AbortSignal }

/** Sends the raw bytes of a file. */
export function uploadFile(file: File, key: string, options: Options = {}): Promise<FileRef> {
  const name = encodeURIComponent(file.name.normalize('NFC'))
  return sendBytes(`/api/v1/files?name=${name}`, file, {
    headers: { 'Content-Type': file.type || 'application/octet-stream', 'Idempotency-Key': key },
    ...options,
  })
}

export function fileBlob(id: string): Promise<Blob> {
  return fetchBlob(`/api/v1/files/${id}/content`)
}

/** Hands bytes to the browser as a download under a name. */
export function saveBlob(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['files', id, 'detail'],
    queryFn: ({ signal }) => readOne(api.GET('/api/v1/files/{id}', { params: { path: { id } }, signal })),
  })

type Settlement = { id: string; etag: string; key: string; reason: string }

/** Ends the holding back of a file, with the reason that stands in the record. */
export function settleFile(action: Settling, { id, etag, key, reason }: Settlement): Promise<FileDetail> {
  const params = { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } }
  const body = { reason }
  return action === 'PURGE'
    ? read(api.POST('/api/v1/files/{id}/purge', { params, body }))
    : read(api.POST('/api/v1/files/{id}/release', { params, body }))
}

export const fileVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['files', id, 'versions'],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/files/{id}/versions', { params: { path: { id } }, signal })),
  })

/** Puts a file that was uploaded in the place of another, which stays as an older version. */
export const replaceFile = (id: string, etag: string, key: string, body: Schemas['ReplaceFile']) =>
  read(
    api.POST('/api/v1/files/{id}/versions', {
      params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } },
      body,
    }),
  )
