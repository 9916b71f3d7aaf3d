import { Select, Stack, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import type { DocumentDetail } from '../api/document-queries'
import { type AddReference, addReference } from '../api/reference-mutations'
import { referenceKinds } from '../lib/kinds'
import { DocumentSelect, type PickedDocument } from './document-select'

type Props = { document: DocumentDetail; onClose: () => void }

/** Says what a registered document says of another one, or of one that stands in no register here. */
export function AddReferenceDialog({ document, onClose }: Props) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: {
      kind: 'BASED_ON' as AddReference['kind'],
      documentId: null as PickedDocument | null,
      text: '',
    },
    validate: schemaResolver(
      v.pipe(
        v.object({ documentId: v.any(), text: rules(t).text(limits.AddReference.text) }),
        v.forward(
          v.check(
            ({ documentId, text }) => documentId !== null || text.trim() !== '',
            t('document:reference.needed'),
          ),
          ['text'],
        ),
      ),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('document:reference.add')}
      help={t('document:reference.help', { symbol: document.symbol })}
      confirmLabel={t('document:reference.confirm')}
      message={t('document:reference.added')}
      form={form}
      onClose={onClose}
      send={({ kind, documentId, text }, key) =>
        addReference(document.id, { kind, documentId: documentId?.id ?? null, text: orNull(text) }, key)
      }
    >
      <Stack>
        <Select
          label={t('document:reference.kind')}
          allowDeselect={false}
          data={referenceKinds.map((value) => ({ value, label: t(`document:reference.says.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <DocumentSelect
          label={t('document:reference.document')}
          except={document.id}
          {...form.getInputProps('documentId')}
        />
        <TextInput
          label={t('document:reference.text')}
          description={t('document:reference.textHint')}
          {...form.getInputProps('text')}
        />
      </Stack>
    </ActionDialog>
  )
}
