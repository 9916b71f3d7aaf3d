import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import type { FileRef } from '@/shared/files/file-api'
import { FileUpload } from '@/shared/files/file-upload'
import { ActionDialog } from '@/shared/form/action-dialog'
import { attachFiles } from '../api/document-mutations'
import type { DocumentDetail } from '../api/document-queries'

type Props = { document: DocumentDetail; etag: string; onClose: () => void }

/** Adds the signed original, or what else belongs to a document that stands in the register already. */
export function AttachFilesDialog({ document, etag, onClose }: Props) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const form = useForm({
    initialValues: { fileIds: [] as FileRef[] },
    validate: { fileIds: (files) => (files.length > 0 ? null : t('document:attach.none')) },
  })
  return (
    <ActionDialog
      title={t('document:attach.title')}
      help={t('document:attach.help', { symbol: document.symbol })}
      confirmLabel={t('document:attach.add')}
      message={t('document:attach.done')}
      form={form}
      busy={busy}
      onClose={onClose}
      send={(values, key) =>
        attachFiles(
          { id: document.id, etag, key },
          values.fileIds.map((file) => file.id),
        )
      }
    >
      <FileUpload
        data-path="fileIds"
        label={t('document:field.files')}
        hint={t('document:form.filesHint')}
        value={form.values.fileIds}
        onChange={(files) => form.setFieldValue('fileIds', files)}
        onBusy={setBusy}
      />
    </ActionDialog>
  )
}
