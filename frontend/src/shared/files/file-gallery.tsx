import { Button, Group, Image, Modal, UnstyledButton } from '@mantine/core'
import { IconDownload, IconFile, IconLock, IconPhoto } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatSize } from '@/shared/lib/numbers'
import { StatusBadge } from '@/shared/ui/status-badge'
import { type FileRef, fileBlob, saveBlob } from './file-api'
import { useDownload } from './use-download'

/** Evidence as people look at it: photos as pictures, the rest as downloads. */
export function FileGallery({ files }: { files: FileRef[] }) {
  if (files.length === 0) return null
  return (
    <Group gap="xs" align="stretch">
      {files.map((file) =>
        file.state !== 'READY' ? (
          <Withheld key={file.id} file={file} />
        ) : file.mediaType.startsWith('image/') ? (
          <Photo key={file.id} file={file} />
        ) : (
          <Download key={file.id} file={file} />
        ),
      )}
    </Group>
  )
}

/** A file that bears the stamp of a classified document: it is named, and nobody can open it. */
function Withheld({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  return (
    <StatusBadge tone="bad" icon={<IconLock size={14} />}>
      {file.name}: {t(file.state === 'PURGED' ? 'common:files.purged' : 'common:files.setAside')}
    </StatusBadge>
  )
}

function Download({ file }: { file: FileRef }) {
  const save = useDownload(() => fileBlob(file.id), file.name)
  return (
    <Button
      variant="default"
      size="sm"
      maw="100%"
      leftSection={<IconFile size={18} />}
      rightSection={<IconDownload size={16} />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {file.name} ({formatSize(file.size)})
    </Button>
  )
}

function usePictureUrl(id: string) {
  const { data } = useQuery({
    queryKey: ['files', id],
    queryFn: () => fileBlob(id),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!data) return
    const made = URL.createObjectURL(data)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [data])
  return { url, data }
}

function Photo({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const { url, data } = usePictureUrl(file.id)
  return (
    <>
      <UnstyledButton
        onClick={() => setOpened(true)}
        aria-label={t('common:files.open', { name: file.name })}
      >
        {url ? (
          <Image src={url} alt="" h={96} w={128} radius="md" fit="cover" />
        ) : (
          <Group h={96} w={128} justify="center" bg="var(--k-tone-neutral-bg)" style={{ borderRadius: 8 }}>
            <IconPhoto aria-hidden />
          </Group>
        )}
      </UnstyledButton>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        size="xl"
        title={file.name}
        closeButtonProps={{ 'aria-label': t('common:close') }}
      >
        <Image src={url} alt={file.name} mah="70vh" fit="contain" />
        <Group justify="flex-end" mt="md">
          <Button
            variant="default"
            leftSection={<IconDownload size={18} />}
            disabled={!data}
            onClick={() => data && saveBlob(data, file.name)}
          >
            {t('common:download')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
