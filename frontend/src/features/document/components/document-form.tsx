import { Card, Radio, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { FileUpload } from '@/shared/files/file-upload'
import { FormShell } from '@/shared/form/form-shell'
import type { Current } from '@/shared/form/use-merging-submit'
import { DateField } from '@/shared/ui/date-field'
import { UnitSelect } from '@/shared/units/unit-select'
import { createDocument, updateDocument } from '../api/document-mutations'
import type { Direction } from '../api/document-queries'
import { typeOfSymbol } from '../lib/abbreviation'
import {
  type DocumentValues,
  documentSchema,
  emptyDocument,
  toCreate,
  toUpdate,
} from '../lib/document-values'
import { directions, documentTypes, urgencies } from '../lib/kinds'
import { ArrivalFields } from './arrival-fields'
import { ReferenceFields } from './reference-fields'

type Props = {
  initial?: Partial<DocumentValues>
  document?: { id: string; etag: string; reload: () => Promise<Current<DocumentValues>> }
  onDone: (id: string) => void
  onCancel: () => void
}

/** Enters a paper into the register, in the order in which it is read: symbol, type, day, who, what. */
export function DocumentForm({ initial, document, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const [busy, setBusy] = useState(false)
  const form = useForm<DocumentValues>({
    initialValues: { ...emptyDocument, ...initial },
    validate: schemaResolver(documentSchema(t, today, Boolean(document)), { sync: true }),
  })
  const { direction, type, symbol } = form.values
  const offered = directions.filter(
    (value) => !document || (value === 'INCOMING') === (initial?.direction === 'INCOMING'),
  )
  const props = form.getInputProps
  const symbolProps = props('symbol')
  return (
    <FormShell
      form={form}
      etag={document?.etag}
      reload={document?.reload}
      fields={{
        issuingUnitId: 'issuingUnit',
        fileIds: 'files',
        'arrival.unitId': 'receivingUnit',
        'arrival.arrivedOn': 'arrivedOn',
        'arrival.number': 'arrivalNumber',
        numberId: 'symbol',
      }}
      send={(values, { key, etag }) =>
        document ? updateDocument(document.id, etag, toUpdate(values)) : createDocument(toCreate(values), key)
      }
      onDone={(saved) => onDone(saved.id)}
      onCancel={onCancel}
      busy={busy}
      submitLabel={document ? t('common:save') : t('document:form.create')}
      message={document ? t('common:saved') : t('document:form.created')}
    >
      <Card>
        <Stack gap="md">
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label={t('document:field.symbol')}
              description={t('document:form.symbolHint')}
              required
              {...symbolProps}
              onBlur={(event) => {
                symbolProps.onBlur?.(event)
                const known = typeOfSymbol(symbol)
                if (known && !type) form.setFieldValue('type', known)
              }}
            />
            <Select
              label={t('document:field.type')}
              description={t('document:form.typeHint')}
              required
              allowDeselect={false}
              searchable
              data={documentTypes.map((value) => ({ value, label: t(`document:type.${value}`) }))}
              {...props('type')}
            />
            <DateField label={t('document:field.issuedOn')} required {...props('issuedOn')} />
            <Select
              label={t('document:field.urgency')}
              allowDeselect={false}
              data={urgencies.map((value) => ({ value, label: t(`document:urgency.${value}`) }))}
              {...props('urgency')}
            />
            <TextInput label={t('document:field.signer')} {...props('signer')} />
            <TextInput
              label={t('document:field.signerPosition')}
              placeholder={t('document:form.positionExample')}
              {...props('signerPosition')}
            />
          </SimpleGrid>
          <Textarea
            label={t('document:field.subject')}
            description={t('document:form.subjectHint')}
            required
            autosize
            minRows={2}
            {...props('subject')}
          />
        </Stack>
      </Card>
      <Card>
        <Stack gap="md">
          <Radio.Group
            label={t('document:field.direction')}
            value={direction}
            onChange={(value) => {
              form.setFieldValue('direction', value as Direction)
              for (const field of ['issuingUnit', 'issuingBody', 'receivingUnit']) form.clearFieldError(field)
            }}
          >
            <Stack gap={8} mt={6}>
              {offered.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={t(`document:direction.${value}`)}
                  description={t(`document:directionHint.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {!document && direction !== 'INCOMING' && (
            <UnitSelect label={t('document:field.issuingUnit')} required {...props('issuingUnit')} />
          )}
          {(direction === 'INCOMING' || document) && (
            <TextInput
              label={t('document:field.issuingBody')}
              description={t(
                direction === 'INCOMING' ? 'document:form.outsideHint' : 'document:form.printedHint',
              )}
              required
              {...props('issuingBody')}
            />
          )}
          {!document && direction === 'INCOMING' && <ArrivalFields form={form} />}
        </Stack>
      </Card>
      {!document && (
        <Card>
          <ReferenceFields form={form} />
        </Card>
      )}
      {!document && (
        <Card>
          <FileUpload
            label={t('document:field.files')}
            hint={t('document:form.filesHint')}
            onBusy={setBusy}
            value={form.values.files}
            onChange={(files) => form.setFieldValue('files', files)}
          />
          {busy && (
            <div role="status" style={{ marginTop: 8, fontSize: '0.875rem' }}>
              {t('document:form.stillSending')}
            </div>
          )}
        </Card>
      )}
    </FormShell>
  )
}
