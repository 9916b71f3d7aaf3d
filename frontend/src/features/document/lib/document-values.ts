import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import type { FileRef } from '@/shared/files/file-api'
import { orNull, rules } from '@/shared/form/rules'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { CreateDocument, UpdateDocument } from '../api/document-mutations'
import type { Direction, DocumentDetail, DocumentType, Urgency } from '../api/document-queries'
import type { AddReference } from '../api/reference-mutations'
import type { PickedDocument } from '../components/document-select'
import { directions } from './kinds'

export type ReferenceValue = {
  key: string
  kind: AddReference['kind']
  document: PickedDocument | null
}

export type DocumentValues = {
  symbol: string
  type: DocumentType | null
  direction: Direction
  urgency: Urgency
  issuingUnit: UnitRef | null
  issuingBody: string
  issuedOn: string
  signer: string
  signerPosition: string
  subject: string
  receivingUnit: UnitRef | null
  arrivedOn: string
  arrivalNumber: number | ''
  files: FileRef[]
  references: ReferenceValue[]
  /** The reserved number that the paper takes. */
  numberId: string | null
}

export const emptyDocument: DocumentValues = {
  symbol: '',
  type: null,
  direction: 'OUTGOING',
  urgency: 'NORMAL',
  issuingUnit: null,
  issuingBody: '',
  issuedOn: '',
  signer: '',
  signerPosition: '',
  subject: '',
  receivingUnit: null,
  arrivedOn: '',
  arrivalNumber: '',
  files: [],
  references: [],
  numberId: null,
}

export function valuesOf(document: DocumentDetail): DocumentValues {
  return {
    ...emptyDocument,
    symbol: document.symbol,
    type: document.type,
    direction: document.direction,
    urgency: document.urgency,
    issuingUnit: document.issuingUnit ?? null,
    issuingBody: document.issuingBody,
    issuedOn: document.issuedOn,
    signer: document.signer ?? '',
    signerPosition: document.signerPosition ?? '',
    subject: document.subject,
    files: document.files,
  }
}

/** Refuses a day to come: what the register says has happened. */
export function notAfter(today: string, message: string) {
  return v.check((day: string) => day <= today, message)
}

/** What is wrong with an entry of the register, by field; a paper is entered after it was issued. */
export function documentSchema(t: TFunction, today: string, editing: boolean) {
  const { required, text, date, optionalDate, unit } = rules(t)
  return v.pipe(
    v.object({
      symbol: v.pipe(required(limits.CreateDocument.symbol), v.regex(/\d/, t('document:form.symbolWrong'))),
      type: v.nullable(v.string()),
      direction: v.picklist(directions),
      issuingUnit: v.any(),
      issuingBody: text(limits.CreateDocument.issuingBody),
      issuedOn: v.pipe(date, notAfter(today, t('document:form.future'))),
      signer: text(limits.CreateDocument.signer),
      signerPosition: text(limits.CreateDocument.signerPosition),
      subject: required(limits.CreateDocument.subject),
      receivingUnit: v.any(),
      references: v.array(
        v.object({
          document: v.custom<object>((picked) => picked !== null, t('document:reference.pickOrDrop')),
        }),
      ),
      arrivedOn: v.pipe(optionalDate, notAfter(today, t('document:receive.future'))),
    }),
    v.forward(
      v.check(({ type }) => type !== null, t('common:form.required')),
      ['type'],
    ),
    v.forward(
      v.check(
        ({ direction, issuingUnit }) => editing || direction === 'INCOMING' || v.is(unit, issuingUnit),
        t('common:form.pickUnit'),
      ),
      ['issuingUnit'],
    ),
    v.forward(
      v.check(
        ({ direction, issuingBody }) => (!editing && direction !== 'INCOMING') || issuingBody.trim() !== '',
        t('common:form.required'),
      ),
      ['issuingBody'],
    ),
    v.forward(
      v.check((values) => !isReceived(values) || values.arrivedOn !== '', t('common:form.required')),
      ['arrivedOn'],
    ),
  )
}

function isReceived({ direction, receivingUnit }: Pick<DocumentValues, 'direction' | 'receivingUnit'>) {
  return direction === 'INCOMING' && receivingUnit !== null
}

export function toUpdate(values: DocumentValues): UpdateDocument {
  return {
    type: values.type ?? 'OTHER',
    direction: values.direction,
    urgency: values.urgency,
    symbol: values.symbol.trim(),
    ...(values.issuingBody.trim() && { issuingBody: values.issuingBody.trim() }),
    issuedOn: values.issuedOn,
    subject: values.subject.trim(),
    signer: orNull(values.signer),
    signerPosition: orNull(values.signerPosition),
  }
}

export function toCreate(values: DocumentValues): CreateDocument {
  const inside = values.direction !== 'INCOMING'
  return {
    type: values.type ?? 'OTHER',
    direction: values.direction,
    urgency: values.urgency,
    symbol: values.symbol.trim(),
    issuingUnitId: inside ? values.issuingUnit?.id : null,
    issuingBody: inside ? null : values.issuingBody.trim(),
    issuedOn: values.issuedOn,
    subject: values.subject.trim(),
    signer: orNull(values.signer),
    signerPosition: orNull(values.signerPosition),
    ...(isReceived(values) &&
      values.receivingUnit && {
        arrival: {
          unitId: values.receivingUnit.id,
          arrivedOn: values.arrivedOn,
          number: values.arrivalNumber === '' ? null : values.arrivalNumber,
        },
      }),
    numberId: inside ? values.numberId : null,
    references: values.references.flatMap(({ kind, document }) =>
      document ? [{ kind, documentId: document.id }] : [],
    ),
    fileIds: values.files.map((file) => file.id),
  }
}
