import { fetchBlob, type Schemas } from '@/api/client'

export type WriteDocumentPaper = Schemas['WriteDocumentPaper']
export type PaperFormat = 'docx' | 'pdf'

/** The paper of a document with the text that is sent along; the service keeps neither. */
export const writePaper = (id: string, format: PaperFormat, paper: WriteDocumentPaper) =>
  fetchBlob(`/api/v1/documents/${id}/paper.${format}`, paper)
