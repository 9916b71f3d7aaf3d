import type { Direction, DocumentType, Urgency } from '../api/document-queries'
import type { NumberStatus } from '../api/number-queries'
import type { AddReference } from '../api/reference-mutations'

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

export const numberStatuses = ['RESERVED', 'ISSUED', 'VOIDED', 'GAP'] as const satisfies NumberStatus[]

export const referenceKinds = [
  'BASED_ON',
  'REPLACES',
  'AMENDS',
  'ANSWERS',
] as const satisfies AddReference['kind'][]
