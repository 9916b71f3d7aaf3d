import type { DocumentSummary } from '../api/document-queries'

/** The highest number of a year among documents of one series. */
export function latestOfYear(documents: DocumentSummary[], year: string): DocumentSummary | undefined {
  return documents
    .filter((document) => document.issuedOn.startsWith(`${year}-`))
    .reduce<DocumentSummary | undefined>(
      (highest, one) => (highest && highest.number >= one.number ? highest : one),
      undefined,
    )
}
