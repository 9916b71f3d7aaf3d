import { Button, Group, Image, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatSize } from '@/shared/lib/numbers'
import type { FileRef } from './file-api'
import classes from './file-gallery.module.css'
import { FileIcon } from './file-icon'
import { isPdf, isPicture, usePicture } from './file-picture'
import { FileViewer } from './file-viewer'
import { HeldFile } from './held-file'

/** Files as people look at them: what can be seen as small pictures, the rest by name; each opens in place. */
export function FileGallery({ files }: { files: FileRef[] }) {
  const [opened, setOpened] = useState<FileRef>()
  if (files.length === 0) return null
  const ready = files.filter((file) => file.state === 'READY')
  return (
    <>
      <Group gap="xs" align="stretch">
        {files.map((file) =>
          file.state !== 'READY' ? (
            <HeldFile key={file.id} file={file} />
          ) : isPicture(file) || isPdf(file) ? (
            <Tile key={file.id} file={file} onOpen={() => setOpened(file)} />
          ) : (
            <Named key={file.id} file={file} onOpen={() => setOpened(file)} />
          ),
        )}
      </Group>
      {opened && <FileViewer files={ready} first={opened} onClose={() => setOpened(undefined)} />}
    </>
  )
}

type Props = { file: FileRef; onOpen: () => void }

function Named({ file, onOpen }: Props) {
  const { t } = useTranslation()
  return (
    <Button
      variant="default"
      size="sm"
      maw="100%"
      leftSection={<FileIcon file={file} size={18} />}
      onClick={onOpen}
    >
      {file.versionNumber > 1 && `${t('file:versions.number', { number: file.versionNumber })} · `}
      {file.name} ({formatSize(file.size)})
    </Button>
  )
}

function Tile({ file, onOpen }: Props) {
  const { t } = useTranslation()
  const { url } = usePicture(file, 'SMALL')
  const pdf = isPdf(file)
  return (
    <UnstyledButton
      className={classes.tile}
      onClick={onOpen}
      aria-label={t(pdf ? 'common:files.openFile' : 'common:files.open', { name: file.name })}
    >
      <span className={classes.picture}>
        {url ? (
          <Image src={url} alt="" h="100%" w="100%" fit="cover" style={{ objectPosition: 'top' }} />
        ) : (
          <FileIcon file={file} size={28} />
        )}
      </span>
      {(pdf || file.versionNumber > 1) && (
        <Text size="xs" truncate px={6} py={4}>
          {file.versionNumber > 1 && `${t('file:versions.number', { number: file.versionNumber })} · `}
          {file.name}
        </Text>
      )}
    </UnstyledButton>
  )
}
