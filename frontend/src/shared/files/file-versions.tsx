import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload, IconEye, IconHistory, IconReplace } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { formatInstant } from '@/shared/lib/dates'
import { formatSize } from '@/shared/lib/numbers'
import { QueryView } from '@/shared/ui/query-view'
import { StatusBadge } from '@/shared/ui/status-badge'
import { type FileDetail, type FileRef, type FileVersion, fileBlob, fileVersionsQuery } from './file-api'
import classes from './file-versions.module.css'
import { useDownload } from './use-download'

type Props = { id: string; onOpen: (file: FileRef) => void }

/** All versions of a file, newest first: who has brought each, when and why, and ways to see it and take it away. */
export function FileVersions({ id, onOpen }: Props) {
  const { t } = useTranslation()
  const query = useQuery(fileVersionsQuery(id))
  return (
    <QueryView query={query} rows={3}>
      {({ items }) => (
        <ol className={classes.versions} aria-label={t('file:versions.title')}>
          {items.map((version, index) => (
            <Version key={version.file.id} version={version} newest={index === 0} onOpen={onOpen} />
          ))}
        </ol>
      )}
    </QueryView>
  )
}

function Version({
  version: { file, uploadedBy, reason },
  newest,
  onOpen,
}: {
  version: FileVersion
  newest: boolean
  onOpen: Props['onOpen']
}) {
  const { t } = useTranslation()
  const save = useDownload(() => fileBlob(file.id), file.name)
  return (
    <li className={classes.version}>
      <Stack gap={2} style={{ minWidth: 0 }}>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {t('file:versions.number', { number: file.versionNumber })}
          </Text>
          {newest && <StatusBadge tone="good">{t('file:versions.newest')}</StatusBadge>}
          {file.state !== 'READY' && (
            <StatusBadge tone={file.state === 'SCANNING' ? 'warn' : 'bad'}>
              {t(`common:files.state.${file.state}`)}
            </StatusBadge>
          )}
        </Group>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {file.name} ({formatSize(file.size)})
        </Text>
        <Text size="sm" c="dimmed">
          {uploadedBy} · {formatInstant(file.createdAt)}
        </Text>
        {reason && (
          <Text size="sm" className="k-prewrap">
            {t('file:versions.reason', { reason })}
          </Text>
        )}
      </Stack>
      {file.state === 'READY' && (
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconEye size={16} aria-hidden />}
            aria-label={t('file:versions.seeNumber', { number: file.versionNumber })}
            onClick={() => onOpen(file)}
          >
            {t('file:versions.see')}
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={save.isPending}
            aria-label={t('file:versions.download', { number: file.versionNumber })}
            onClick={() => save.mutate()}
          >
            {t('common:download')}
          </Button>
        </Group>
      )}
    </li>
  )
}

type ActionProps = { file: FileDetail; onVersions: () => void; onReplace: () => void }

/** What can be done about the versions of a file, if anything. */
export function VersionActions({ file, onVersions, onReplace }: ActionProps) {
  const { t } = useTranslation()
  return (
    <>
      {file.versionNumber > 1 && (
        <Button variant="default" leftSection={<IconHistory size={18} aria-hidden />} onClick={onVersions}>
          {t('file:versions.open', { shown: file.versionNumber })}
        </Button>
      )}
      {file.allowedActions.includes('REPLACE') && (
        <Button variant="default" leftSection={<IconReplace size={18} aria-hidden />} onClick={onReplace}>
          {t('file:replace.action')}
        </Button>
      )}
    </>
  )
}
