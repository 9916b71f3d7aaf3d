import { ActionIcon, Alert, Button, FileButton, Group, Paper, Progress, Stack, Text } from '@mantine/core'
import { IconCamera, IconFile, IconPaperclip, IconPhoto, IconX } from '@tabler/icons-react'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatShare, formatSize } from '@/shared/lib/numbers'
import { problemSentence } from '@/shared/lib/problem-message'
import { StatusBadge } from '@/shared/ui/status-badge'
import { acceptedFiles, type FileRef, isAccepted, maxFileBytes, uploadFile } from './file-api'
import classes from './file-upload.module.css'
import { shrinkPhoto } from './shrink-photo'

type Props = {
  value: FileRef[]
  onChange: (files: FileRef[]) => void
  label: string
  hint?: string
  /** The form's name for the field, by which its errors lead here. */
  'data-path'?: string
  /** Photos are shown, not kept as originals: they may be made smaller before they are sent. */
  shrink?: boolean
  /** Told while files are on their way, so that a form can wait for them. */
  onBusy?: (busy: boolean) => void
}

type Sending = { id: number; file: File; share: number; stopper: AbortController }

/** Takes photos and files and sends each at once, so that the form itself stays quick to submit. */
export function FileUpload({ value, onChange, label, hint, shrink, onBusy, 'data-path': path }: Props) {
  const { t } = useTranslation()
  const [sending, setSending] = useState<Sending[]>([])
  const [failures, setFailures] = useState<string[]>([])
  const [over, setOver] = useState(false)
  const next = useRef(1)
  const sent = useRef(value)
  sent.current = value

  const busy = sending.length > 0
  useEffect(() => onBusy?.(busy), [busy, onBusy])

  const fail = (text: string) => setFailures((list) => [...list, text])

  const send = async ({ id, file, stopper }: Sending) => {
    const onProgress = (share: number) =>
      setSending((list) => list.map((one) => (one.id === id ? { ...one, share } : one)))
    try {
      stopper.signal.throwIfAborted()
      const key = crypto.getRandomValues(new Uint32Array(4)).join('-')
      const stored = await uploadFile(shrink ? await shrinkPhoto(file) : file, key, {
        onProgress,
        signal: stopper.signal,
      })
      sent.current = [...sent.current, stored]
      onChange(sent.current)
    } catch (error) {
      if (stopper.signal.aborted) return
      fail(`${file.name}: ${problemSentence(error, t)}`)
    } finally {
      setSending((list) => list.filter((one) => one.id !== id))
    }
  }

  const fits = (file: File) => {
    if (/\.hei[cf]$/i.test(file.name)) fail(t('common:files.heic', { name: file.name }))
    else if (!isAccepted(file.name)) fail(t('common:files.wrongType', { name: file.name }))
    else if (file.size > maxFileBytes && !(shrink && file.type.startsWith('image/')))
      fail(t('common:files.tooLarge', { name: file.name }))
    else return true
    return false
  }

  const add = async (files: File[]) => {
    setFailures([])
    const rows = files
      .filter(fits)
      .map((file) => ({ id: next.current++, file, share: 0, stopper: new AbortController() }))
    setSending((list) => [...list, ...rows])
    for (const row of rows) await send(row)
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(Array.from(event.dataTransfer.files))
  }

  return (
    <Stack gap="xs" role="group" aria-label={label} data-path={path} tabIndex={path ? -1 : undefined}>
      <div>
        <Text size="sm" fw={500}>
          {label}
        </Text>
        {hint && (
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the buttons inside */}
      <div
        className={classes.zone}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Group gap="xs" grow preventGrowOverflow={false}>
          <FileButton onChange={(file) => file && add([file])} accept="image/jpeg" capture="environment">
            {(props) => (
              <Button
                {...props}
                className={classes.camera}
                variant="default"
                leftSection={<IconCamera size={18} aria-hidden />}
              >
                {t('common:files.takePhoto')}
              </Button>
            )}
          </FileButton>
          <FileButton onChange={add} accept={acceptedFiles} multiple>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconPaperclip size={18} aria-hidden />}>
                {t('common:files.choose')}
              </Button>
            )}
          </FileButton>
        </Group>
        <Text size="xs" c="dimmed" mt={6}>
          {t('common:files.accepted')}
        </Text>
      </div>
      {value.map((file) => (
        <Paper key={file.id} withBorder px="sm" py={6}>
          <Group wrap="nowrap" gap="sm">
            {file.mediaType.startsWith('image/') ? (
              <IconPhoto size={18} aria-hidden />
            ) : (
              <IconFile size={18} aria-hidden />
            )}
            <Text size="sm" truncate style={{ flex: 1 }}>
              {file.name}
            </Text>
            {file.state !== 'READY' && (
              <StatusBadge tone={file.state === 'SCANNING' ? 'warn' : 'bad'}>
                {t(`common:files.state.${file.state}`)}
              </StatusBadge>
            )}
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
        {sending.map(({ id, file: { name }, share, stopper }) => (
          <Paper key={id} withBorder px="sm" py={6}>
            <Group wrap="nowrap" gap="sm">
              <Text size="sm" truncate style={{ flex: 1 }}>
                {t('common:files.sending', { name })}
              </Text>
              <Text size="xs" c="dimmed" className="k-numeric">
                {formatShare(Math.round(share * 100), 100)}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('common:files.stop', { name })}
                onClick={() => stopper.abort()}
              >
                <IconX size={16} />
              </ActionIcon>
            </Group>
            <Progress value={share * 100} size="xs" aria-label={name} />
          </Paper>
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
