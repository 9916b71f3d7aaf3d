import type { Direction, DocumentType, Urgency } from '../api/document-queries'

export const documentTypes = [
  'DIRECTIVE',
  'PLAN',
  'DECISION',
  'REPORT',
  'ANNOUNCEMENT',
  'PROGRAMME',
  'SUBMISSION',
  'OFFICIAL_LETTER',
  'GUIDANCE',
  'RESOLUTION',
  'CIRCULAR',
  'LAW',
  'OTHER',
] as const satisfies DocumentType[]

export const directions = ['INCOMING', 'OUTGOING', 'INTERNAL'] as const satisfies Direction[]

export const urgencies = ['NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS'] as const satisfies Urgency[]
