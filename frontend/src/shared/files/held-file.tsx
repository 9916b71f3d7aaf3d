import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { useFocusReturn } from '@/shared/lib/focus'
import { formatSize } from '@/shared/lib/numbers'
import { FactList } from '@/shared/ui/fact-list'
import { QueryView } from '@/shared/ui/query-view'
import { type FileAction, type FileRef, fileQuery, type Settling, settleFile } from './file-api'
import { FileVersions, VersionActions } from './file-versions'
import { FileViewer } from './file-viewer'
import { ReplaceDialog } from './replace-dialog'

/** A file that nobody can open now: it is named, says why, and whoever answers for it ends that. */
export function HeldFile({ file }: { file: FileRef }) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant="light"
        color={file.state === 'SCANNING' ? 'yellow' : 'red'}
        size="sm"
        maw="100%"
        leftSection={<IconLock size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {file.name}: {t(`common:files.state.${file.state}`)}
      </Button>
      {opened && <HeldFileDialog file={file} onClose={() => setOpened(false)} />}
    </>
  )
}

function HeldFileDialog({ file, onClose }: { file: FileRef; onClose: () => void }) {
  const { t } = useTranslation()
  const detail = useQuery(fileQuery(file.id))
  const [action, setAction] = useState<FileAction>()
  const [versions, setVersions] = useState(false)
  const [seen, setSeen] = useState<FileRef>()
  useFocusReturn()
  if (action === 'REPLACE' && detail.data)
    return <ReplaceDialog file={detail.data.value} etag={detail.data.etag} onClose={onClose} />
  if (action && action !== 'REPLACE' && detail.data)
    return <SettleDialog action={action} file={detail.data.value} etag={detail.data.etag} onClose={onClose} />
  if (seen) return <FileViewer files={[seen]} first={seen} onClose={() => setSeen(undefined)} />
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={file.name}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <QueryView query={detail}>
        {({ value }) => (
          <Stack>
            <Text size="sm">{t(`common:files.why.${value.state}`)}</Text>
            <FactList
              facts={[
                [t('common:files.found'), value.finding],
                [t('common:files.size'), formatSize(value.size)],
              ]}
            />
            {versions && <FileVersions id={value.id} onOpen={setSeen} />}
            <Group justify="flex-end">
              <VersionActions
                file={value}
                onVersions={() => setVersions(true)}
                onReplace={() => setAction('REPLACE')}
              />
              {value.allowedActions.filter(isSettling).map((allowed) => (
                <Button
                  key={allowed}
                  variant={allowed === 'PURGE' ? 'filled' : 'default'}
                  color={allowed === 'PURGE' ? 'red' : undefined}
                  onClick={() => setAction(allowed)}
                >
                  {t(`common:files.settle.${allowed}.action`)}
                </Button>
              ))}
            </Group>
          </Stack>
        )}
      </QueryView>
    </Modal>
  )
}

const isSettling = (action: FileAction): action is Settling => action !== 'REPLACE'

type SettleProps = { action: Settling; file: Pick<FileRef, 'id' | 'name'>; etag: string; onClose: () => void }

/** Purges or releases a file that is held back. */
export function SettleDialog({ action, file, etag, onClose }: SettleProps) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t(`common:files.settle.${action}.title`, { name: file.name })}
      help={t(`common:files.settle.${action}.help`)}
      label={t('common:files.settle.reason')}
      max={limits.SettleFile.reason}
      confirmLabel={t(`common:files.settle.${action}.action`)}
      message={t(`common:files.settle.${action}.done`)}
      danger={action === 'PURGE'}
      send={(reason, key) => settleFile(action, { id: file.id, etag, key, reason })}
      onClose={onClose}
    />
  )
}
