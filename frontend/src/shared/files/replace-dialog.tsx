import { Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useState } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { type FileDetail, type FileRef, replaceFile } from './file-api'
import { FileUpload } from './file-upload'

type Props = { file: FileDetail; etag: string; onClose: () => void }

type Values = { fileId: FileRef[]; reason: string }

/** Puts a new version in the place of a file, with the reason that stands in the record. */
export function ReplaceDialog({ file, etag, onClose }: Props) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const form = useForm<Values>({
    initialValues: { fileId: [], reason: '' },
    validate: schemaResolver(
      v.object({
        fileId: v.pipe(v.array(v.any()), v.nonEmpty(t('file:replace.none'))),
        reason: rules(t).required(limits.ReplaceFile.reason),
      }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('file:replace.title', { name: file.name })}
      help={t('file:replace.help')}
      confirmLabel={t('file:replace.action')}
      message={t('file:replace.done')}
      form={form}
      busy={busy}
      onClose={onClose}
      send={({ fileId, reason }, key) =>
        replaceFile(file.id, etag, key, { fileId: fileId[0]?.id ?? '', reason: reason.trim() })
      }
    >
      <FileUpload
        data-path="fileId"
        label={t('file:replace.file')}
        value={form.values.fileId}
        onChange={(files) => form.setFieldValue('fileId', files.slice(-1))}
        onBusy={setBusy}
      />
      <Textarea
        label={t('file:replace.reason')}
        description={t('file:replace.reasonHint')}
        autosize
        minRows={2}
        maxRows={8}
        required
        {...form.getInputProps('reason')}
      />
    </ActionDialog>
  )
}
