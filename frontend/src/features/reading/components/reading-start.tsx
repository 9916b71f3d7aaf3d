import { Alert, Button, Card, FileButton, Group, Stack, Text, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { uploadFile } from '@/shared/files/file-api'
import { problemText } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { Section } from '@/shared/ui/section'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { createReading, type Reading } from '../api/reading-api'

type Props = { unit: UnitRef | null; onDone: (reading: Reading) => void }
type Input = { issuingUnitId: string; file?: File; text?: string; name?: string }

/** Takes a Word file or a pasted text; nothing of it becomes a plan yet. */
export function ReadingStart({ unit, onDone }: Props) {
  const { t } = useTranslation()
  const [issuer, setIssuer] = useState(unit)
  const [text, setText] = useState('')
  const run = useSubmit(
    async ({ issuingUnitId, file, text: pasted }: Input, key) => {
      const stored = file && (await uploadFile(file, `${key}-file`))
      return createReading({ issuingUnitId, fileId: stored?.id, text: pasted }, key)
    },
    { onDone },
  )
  const read = (input: Omit<Input, 'issuingUnitId'>) =>
    issuer && run.mutate({ issuingUnitId: issuer.id, ...input })
  return (
    <Stack gap="md">
      <Card>
        <UnitSelect label={t('reading:field.issuingUnit')} required value={issuer} onChange={setIssuer} />
      </Card>
      <Section title={t('reading:start.file')} hint={t('reading:start.fileHelp')}>
        <FileButton
          onChange={(file) => file && read({ file, name: file.name })}
          accept=".docx"
          disabled={!issuer}
        >
          {(props) => (
            <Button
              {...props}
              disabled={!issuer}
              loading={run.isPending}
              leftSection={<IconFileUpload size={18} aria-hidden />}
            >
              {t('reading:start.choose')}
            </Button>
          )}
        </FileButton>
      </Section>
      <Section title={t('reading:start.paste')} hint={t('reading:start.pasteHelp')}>
        <Stack gap="sm">
          <Textarea
            aria-label={t('reading:start.paste')}
            autosize
            minRows={6}
            maxRows={16}
            maxLength={300_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="space-between">
            <Text size="sm" c="dimmed">
              {t('reading:start.kept')}
            </Text>
            <Button
              variant="default"
              disabled={!issuer || text.trim() === ''}
              loading={run.isPending}
              onClick={() => read({ text })}
            >
              {t('reading:start.read')}
            </Button>
          </Group>
        </Stack>
      </Section>
      {run.error && <Refusal error={run.error} />}
    </Stack>
  )
}

function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const { title, help } = problemText(error, t)
  return (
    <Alert color="red" title={title} role="alert">
      {help}
    </Alert>
  )
}
