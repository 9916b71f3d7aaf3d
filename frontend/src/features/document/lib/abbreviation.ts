import type { DocumentType } from '../api/document-queries'

const types: Record<string, DocumentType> = {
  CT: 'DIRECTIVE',
  KH: 'PLAN',
  QĐ: 'DECISION',
  BC: 'REPORT',
  TB: 'ANNOUNCEMENT',
  CTR: 'PROGRAMME',
  TTR: 'SUBMISSION',
  CV: 'OFFICIAL_LETTER',
  HD: 'GUIDANCE',
  NQ: 'RESOLUTION',
  TT: 'CIRCULAR',
  QH: 'LAW',
}

/** The type that a symbol names: `656/KH-UBND` is a plan, `50-CT/TU` a directive, `91/2025/QH15` a law. */
export function typeOfSymbol(symbol: string): DocumentType | null {
  const letters = symbol
    .normalize('NFC')
    .replace(/\s/g, '')
    .match(/\d+\p{L}?(?:\/\d{4}\/|\/|-)(\p{L}+)/u)?.[1]
  return types[letters?.toLocaleUpperCase('vi') ?? ''] ?? null
}
