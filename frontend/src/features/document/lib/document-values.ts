import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import type { FileRef } from '@/shared/files/file-api'
import { orNull, rules } from '@/shared/form/rules'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { CreateDocument, UpdateDocument } from '../api/document-mutations'
import type { DocumentDetail, DocumentType } from '../api/document-queries'

export type DocumentValues = {
  symbol: string
  type: DocumentType | null
  issuedBy: 'unit' | 'outside'
  issuingUnit: UnitRef | null
  issuingBody: string
  issuedOn: string
  signer: string
  subject: string
  files: FileRef[]
}

export const emptyDocument: DocumentValues = {
  symbol: '',
  type: null,
  issuedBy: 'unit',
  issuingUnit: null,
  issuingBody: '',
  issuedOn: '',
  signer: '',
  subject: '',
  files: [],
}

export function valuesOf(document: DocumentDetail): DocumentValues {
  return {
    symbol: document.symbol,
    type: document.type,
    issuedBy: document.issuingUnit ? 'unit' : 'outside',
    issuingUnit: document.issuingUnit ?? null,
    issuingBody: document.issuingBody,
    issuedOn: document.issuedOn,
    signer: document.signer ?? '',
    subject: document.subject,
    files: document.files,
  }
}

/** What is wrong with an entry of the register, by field; a paper is entered after it was issued. */
export function documentSchema(t: TFunction, today: string, editing: boolean) {
  const { required, text, date, unit } = rules(t)
  return v.pipe(
    v.object({
      symbol: v.pipe(required(limits.CreateDocument.symbol), v.regex(/\d/, t('document:form.symbolWrong'))),
      type: v.nullable(v.string()),
      issuedBy: v.string(),
      issuingUnit: v.any(),
      issuingBody: text(limits.CreateDocument.issuingBody),
      issuedOn: v.pipe(
        date,
        v.check((day) => day <= today, t('document:form.future')),
      ),
      signer: text(limits.CreateDocument.signer),
      subject: required(limits.CreateDocument.subject),
    }),
    v.forward(
      v.check(({ type }) => type !== null, t('common:form.required')),
      ['type'],
    ),
    v.forward(
      v.check(
        ({ issuedBy, issuingUnit }) => editing || issuedBy !== 'unit' || v.is(unit, issuingUnit),
        t('common:form.pickUnit'),
      ),
      ['issuingUnit'],
    ),
    v.forward(
      v.check(
        ({ issuedBy, issuingBody }) => issuedBy === 'unit' || issuingBody.trim() !== '',
        t('common:form.required'),
      ),
      ['issuingBody'],
    ),
  )
}

export function toUpdate(values: DocumentValues): UpdateDocument {
  return {
    type: values.type ?? 'OTHER',
    symbol: values.symbol.trim(),
    ...(values.issuingBody.trim() && { issuingBody: values.issuingBody.trim() }),
    issuedOn: values.issuedOn,
    subject: values.subject.trim(),
    signer: orNull(values.signer),
  }
}

export function toCreate(values: DocumentValues): CreateDocument {
  const inside = values.issuedBy === 'unit'
  return {
    type: values.type ?? 'OTHER',
    symbol: values.symbol.trim(),
    issuingUnitId: inside ? values.issuingUnit?.id : null,
    issuingBody: inside ? null : values.issuingBody.trim(),
    issuedOn: values.issuedOn,
    subject: values.subject.trim(),
    signer: orNull(values.signer),
    fileIds: values.files.map((file) => file.id),
  }
}
