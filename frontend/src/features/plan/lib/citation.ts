import type { TFunction } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import type { DocumentSummary } from '../api/document-queries'

/** A document as a legal basis names it: type, number, day, issuing body and subject, closed with a semicolon. */
export function citation(document: DocumentSummary, t: TFunction): string {
  const { type, symbol, issuedOn, issuingBody, subject } = document
  return t('plan:form.citation', {
    type: type === 'OTHER' ? t('plan:form.otherDocument') : t(`document:type.${type}`),
    symbol,
    date: formatDate(issuedOn),
    body: issuingBody,
    subject: about(subject, t),
  })
}

function about(subject: string, t: TFunction): string {
  const said = subject.trim().replace(/^(v\/v|về việc|về)\s+/iu, '')
  return t('plan:form.about', { subject: said.charAt(0).toLocaleLowerCase('vi') + said.slice(1) })
}
