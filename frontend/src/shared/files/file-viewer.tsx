import { ActionIcon, Button, Group, Image, Loader, Modal, Stack, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'
import { formatSize } from '@/shared/lib/numbers'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { type FileRef, fileBlob, fileQuery, saveBlob } from './file-api'
import { FileIcon } from './file-icon'
import { isPdf, isPicture, usePicture } from './file-picture'
import { FileVersions, VersionActions } from './file-versions'
import classes from './file-viewer.module.css'
import { ReplaceDialog } from './replace-dialog'
import { useDownload } from './use-download'

type Props = { files: FileRef[]; first: FileRef; onClose: () => void }

/** One file after another in its place: by buttons, or by the arrows of the keyboard. */
export function FileViewer({ files, first, onClose }: Props) {
  const { t } = useTranslation()
  const [index, setIndex] = useState(
    Math.max(
      0,
      files.findIndex(({ id }) => id === first.id),
    ),
  )
  useFocusReturn()
  const file = files[index] ?? first
  const [side, setSide] = useState<'replace' | 'versions'>()
  const { data: detail } = useQuery(fileQuery(file.id))
  const go = (step: number) => setIndex((current) => Math.min(files.length - 1, Math.max(0, current + step)))
  const turn = (event: KeyboardEvent) => {
    if (side) return
    if (event.key === 'ArrowLeft') go(-1)
    else if (event.key === 'ArrowRight') go(1)
  }
  if (side === 'replace' && detail)
    return <ReplaceDialog file={detail.value} etag={detail.etag} onClose={onClose} />
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={file.name}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      onKeyDown={turn}
    >
      <Stack>
        {side === 'versions' ? (
          <FileVersions id={file.id} />
        ) : (
          <div className={classes.stage}>
            {isPicture(file) || isPdf(file) ? (
              <Seen key={file.id} file={file} />
            ) : (
              <Told key={file.id} file={file} />
            )}
          </div>
        )}
        <Group justify="space-between" gap="sm">
          {files.length > 1 && !side && (
            <Group gap="xs">
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('common:files.previous')}
                disabled={index === 0}
                onClick={() => go(-1)}
              >
                <IconChevronLeft size={18} />
              </ActionIcon>
              <Text size="sm" className="k-numeric" aria-live="polite">
                {t('common:files.position', { number: index + 1, total: files.length })}
              </Text>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('common:files.next')}
                disabled={index === files.length - 1}
                onClick={() => go(1)}
              >
                <IconChevronRight size={18} />
              </ActionIcon>
            </Group>
          )}
          <Group gap="xs" ml="auto">
            {side ? (
              <Button variant="default" onClick={() => setSide(undefined)}>
                {t('common:goBack')}
              </Button>
            ) : (
              <>
                {detail && (
                  <VersionActions
                    file={detail.value}
                    onVersions={() => setSide('versions')}
                    onReplace={() => setSide('replace')}
                  />
                )}
                {isPdf(file) && <OpenWhole key={`open ${file.id}`} file={file} />}
                <Download key={`save ${file.id}`} file={file} />
              </>
            )}
          </Group>
        </Group>
      </Stack>
    </Modal>
  )
}

/** A picture, or the first page of a paper. */
function Seen({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  const { url, isPending } = usePicture(file, 'LARGE')
  if (url)
    return (
      <Image
        src={url}
        alt={isPdf(file) ? t('common:files.firstPage', { name: file.name }) : file.name}
        mah="70vh"
        fit="contain"
      />
    )
  return isPending ? <Loader aria-label={t('common:loading')} /> : <Plain file={file} />
}

/** What has no picture is told by how its text begins. */
function Told({ file }: { file: FileRef }) {
  const { data } = useQuery(fileQuery(file.id))
  const excerpt = data?.value.excerpt
  return excerpt ? <Text className={classes.excerpt}>{excerpt}</Text> : <Plain file={file} />
}

function Plain({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  return (
    <Stack align="center" gap="xs" py="xl">
      <FileIcon file={file} size={48} />
      <Text size="sm" c="dimmed">
        {t('common:files.noPreview', { size: formatSize(file.size) })}
      </Text>
    </Stack>
  )
}

/** All of a PDF, in the browser's own viewer. */
function OpenWhole({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const open = useMutation({
    mutationFn: (_tab: Window | null) => fileBlob(file.id),
    onSuccess: (blob, tab) => {
      if (!tab) return saveBlob(blob, file.name)
      tab.location.replace(URL.createObjectURL(new Blob([blob], { type: 'application/pdf' })))
    },
    onError: (error, tab) => {
      tab?.close()
      tellProblem(error)
    },
  })
  return (
    <Button
      variant="default"
      leftSection={<IconExternalLink size={18} aria-hidden />}
      loading={open.isPending}
      onClick={() => {
        // at once, while the press still counts: a window that opens after the download is blocked
        const tab = window.open('', '_blank')
        if (tab) tab.opener = null
        open.mutate(tab)
      }}
    >
      {t('common:files.openWhole')}
    </Button>
  )
}

function Download({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  const save = useDownload(() => fileBlob(file.id), file.name)
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {t('common:download')}
    </Button>
  )
}
