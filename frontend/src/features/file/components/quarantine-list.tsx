import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { shownEtag } from '@/api/client'
import { useTranslation } from '@/i18n'
import type { Settling } from '@/shared/files/file-api'
import { SettleDialog } from '@/shared/files/held-file'
import { formatInstant } from '@/shared/lib/dates'
import { formatSize } from '@/shared/lib/numbers'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import type { QuarantinedFile } from '../api/quarantine-queries'

type Asked = { action: Settling; quarantined: QuarantinedFile }

/** Files that the scanner has held back, and what the reader may decide upon each. */
export function QuarantineList({ files }: { files: QuarantinedFile[] }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<Asked>()
  return (
    <>
      <RowList label={t('file:quarantine.title')}>
        {files.map((quarantined) => (
          <FileRow
            key={quarantined.file.id}
            quarantined={quarantined}
            onAsk={(action) => setAsked({ action, quarantined })}
          />
        ))}
      </RowList>
      {asked && (
        <SettleDialog
          action={asked.action}
          file={asked.quarantined.file}
          etag={shownEtag(asked.quarantined.file)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

type RowProps = { quarantined: QuarantinedFile; onAsk: (action: Settling) => void }

function FileRow({ quarantined: { file, finding, uploadedBy, allowedActions }, onAsk }: RowProps) {
  const { t } = useTranslation()
  const actions = (['RELEASE', 'PURGE'] as const).filter((action) => allowedActions.includes(action))
  return (
    <Row
      title={
        <Text fw={500} style={{ overflowWrap: 'anywhere' }}>
          {file.name}
        </Text>
      }
      meta={
        <Facts>
          {t('file:quarantine.by', { name: uploadedBy })}
          {formatInstant(file.createdAt)}
          {formatSize(file.size)}
        </Facts>
      }
      note={finding && t('file:quarantine.found', { finding })}
      actions={
        <Group gap="xs">
          {actions.map((action) => (
            <Button
              key={action}
              size="compact-sm"
              variant={action === 'PURGE' ? 'light' : 'default'}
              color={action === 'PURGE' ? 'red' : undefined}
              onClick={() => onAsk(action)}
            >
              {t(`common:files.settle.${action}.action`)}
            </Button>
          ))}
        </Group>
      }
    />
  )
}
