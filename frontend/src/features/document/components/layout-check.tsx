import { Alert, Button, Card, FileButton, Group, Stack, Text } from '@mantine/core'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { type FileRef, uploadFile } from '@/shared/files/file-api'
import { problemText } from '@/shared/lib/problem-message'
import { DateField } from '@/shared/ui/date-field'
import { QueryView } from '@/shared/ui/query-view'
import { layoutQuery } from '../api/layout-queries'
import type { LayoutSearch } from '../lib/layout-search'
import { LayoutFindings } from './layout-findings'

type Props = { search: LayoutSearch; onChange: (patch: LayoutSearch) => void; uploads: boolean }

/** A DOCX of the reader's own, or of the register, against the regulation of its day. */
export function LayoutCheck({ search, onChange, uploads }: Props) {
  const { t } = useTranslation()
  const { fileId, name, issuedOn } = search
  const query = useQuery({ ...layoutQuery(fileId ?? '', issuedOn), enabled: fileId !== undefined })
  const upload = useMutation({
    mutationFn: (file: File) => uploadFile(file, crypto.getRandomValues(new Uint32Array(4)).join('-')),
    onSuccess: (file: FileRef) => onChange({ fileId: file.id, name: file.name }),
  })
  return (
    <Stack gap="lg">
      <Card>
        <Stack gap="sm">
          <Group align="end" gap="sm">
            <DateField
              label={t('document:layout.issuedOn')}
              description={t('document:layout.issuedOnHint')}
              value={issuedOn ?? ''}
              onChange={(day) => onChange({ issuedOn: day || undefined })}
            />
            {uploads && (
              <FileButton accept=".docx" onChange={(file) => file && upload.mutate(file)}>
                {(props) => (
                  <Button
                    {...props}
                    leftSection={<IconFileTypeDocx size={18} aria-hidden />}
                    loading={upload.isPending}
                  >
                    {t('document:layout.choose')}
                  </Button>
                )}
              </FileButton>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            {t('document:layout.privacy')}
          </Text>
          {upload.isError && <Alert color="red">{problemText(upload.error, t).help}</Alert>}
        </Stack>
      </Card>
      {fileId && (
        <QueryView query={query}>
          {(result) => <LayoutFindings name={name ?? t('document:layout.file')} result={result} />}
        </QueryView>
      )}
    </Stack>
  )
}
