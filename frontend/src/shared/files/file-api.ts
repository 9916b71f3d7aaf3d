import { api, fetchBlob, read, type Schemas } from '@/api/client'

export type FileRef = Schemas['FileRef']

export const acceptedFiles = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx'
export const maxFileBytes = 25 * 1024 * 1024

/** Sends the raw bytes of a file; what it is allowed to be is the server's to judge. */
export function uploadFile(file: File, key: string): Promise<FileRef> {
  return read(
    api.POST('/api/v1/files', {
      params: { query: { name: file.name.normalize('NFC') }, header: { 'Idempotency-Key': key } },
      headers: { 'Content-Type': file.type || 'application/octet-stream' },
      // the contract's binary body is a string to the generator
      body: file as unknown as string,
      bodySerializer: () => file,
    }),
  )
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
