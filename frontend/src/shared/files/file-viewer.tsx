import { ActionIcon, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { type FileRef, fileBlob, fileQuery, saveBlob } from './file-api'
import { isPdf } from './file-picture'
import { FileStage } from './file-stage'
import { FileVersions, VersionActions } from './file-versions'
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
  const [version, setVersion] = useState<FileRef>()
  const file = version ?? files[index] ?? first
  const [side, setSide] = useState<'replace' | 'versions'>()
  const { data: detail } = useQuery(fileQuery(file.id))
  const go = (step: number) => setIndex((current) => Math.min(files.length - 1, Math.max(0, current + step)))
  const turn = (event: KeyboardEvent) => {
    if (side || version) return
    if (event.key === 'ArrowLeft') go(-1)
    else if (event.key === 'ArrowRight') go(1)
  }
  const openVersion = (chosen: FileRef) => {
    setVersion(chosen)
    setSide(undefined)
  }
  const goBack = () => {
    setSide(version ? 'versions' : undefined)
    setVersion(undefined)
  }
  if (side === 'replace' && detail)
    return <ReplaceDialog file={detail.value} etag={detail.etag} onClose={onClose} />
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={
        version ? `${t('file:versions.number', { number: file.versionNumber })} · ${file.name}` : file.name
      }
      closeButtonProps={{ 'aria-label': t('common:close') }}
      onKeyDown={turn}
    >
      <Stack>
        {side === 'versions' ? (
          <FileVersions id={file.id} onOpen={openVersion} />
        ) : (
          <FileStage key={file.id} file={file} />
        )}
        <Group justify="space-between" gap="sm">
          {files.length > 1 && !side && !version && (
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
            {(side || version) && (
              <Button variant="default" onClick={goBack}>
                {t('common:goBack')}
              </Button>
            )}
            {!side && (
              <>
                {detail && !version && (
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
