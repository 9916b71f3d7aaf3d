import { ActionIcon, Alert, Button, FileButton, Group, Loader, Paper, Stack, Text } from '@mantine/core'
import { IconCamera, IconFile, IconPaperclip, IconPhoto, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatSize } from '@/shared/lib/numbers'
import { problemText } from '@/shared/lib/problem-message'
import { acceptedFiles, type FileRef, maxFileBytes, uploadFile } from './file-api'

type Props = { value: FileRef[]; onChange: (files: FileRef[]) => void; label: string; hint?: string }

/** Takes photos and files and sends each at once, so that the form itself stays quick to submit. */
export function FileUpload({ value, onChange, label, hint }: Props) {
  const { t } = useTranslation()
  const [sending, setSending] = useState<string[]>([])
  const [failures, setFailures] = useState<string[]>([])

  const add = async (files: File[]) => {
    setFailures([])
    let sent = value
    for (const file of files) {
      if (file.size > maxFileBytes) {
        setFailures((list) => [...list, t('common:files.tooLarge', { name: file.name })])
        continue
      }
      setSending((list) => [...list, file.name])
      try {
        sent = [...sent, await uploadFile(file, crypto.getRandomValues(new Uint32Array(4)).join('-'))]
        onChange(sent)
      } catch (error) {
        setFailures((list) => [...list, `${file.name}: ${problemText(error, t).title}`])
      } finally {
        setSending((list) => list.filter((name) => name !== file.name))
      }
    }
  }

  return (
    <Stack gap="xs" role="group" aria-label={label}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {hint && (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      )}
      <Group gap="xs" grow preventGrowOverflow={false}>
        <FileButton onChange={(file) => file && add([file])} accept="image/*" capture="environment">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconCamera size={18} />}>
              {t('common:files.takePhoto')}
            </Button>
          )}
        </FileButton>
        <FileButton onChange={add} accept={acceptedFiles} multiple>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPaperclip size={18} />}>
              {t('common:files.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      {value.map((file) => (
        <Paper key={file.id} withBorder px="sm" py={6}>
          <Group wrap="nowrap" gap="sm">
            {file.mediaType.startsWith('image/') ? <IconPhoto size={18} /> : <IconFile size={18} />}
            <Text size="sm" truncate style={{ flex: 1 }}>
              {file.name}
            </Text>
            <Text size="xs" c="dimmed">
              {formatSize(file.size)}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('common:files.remove', { name: file.name })}
              onClick={() => onChange(value.filter((one) => one.id !== file.id))}
            >
              <IconX size={16} />
            </ActionIcon>
          </Group>
        </Paper>
      ))}
      <div aria-live="polite">
        {sending.map((name) => (
          <Group key={name} gap="xs">
            <Loader size="xs" />
            <Text size="sm">{t('common:files.sending', { name })}</Text>
          </Group>
        ))}
      </div>
      {failures.length > 0 && (
        <Alert color="red" variant="light" role="alert">
          {failures.map((failure) => (
            <div key={failure}>{failure}</div>
          ))}
        </Alert>
      )}
    </Stack>
  )
}
