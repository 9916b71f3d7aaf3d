import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { fetchBlob } from '@/api/client'
import { useDownload } from './use-download'

type Props = { path: string; name: string; icon: ReactNode; children: ReactNode }

/** Saves what the service makes at a path under a name. */
export function DownloadButton({ path, name, icon, children }: Props) {
  const download = useDownload(() => fetchBlob(path), name)
  return (
    <Button
      variant="default"
      leftSection={icon}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {children}
    </Button>
  )
}
