import { expect, it } from 'vitest'
import type { TFunction } from '@/i18n'
import { translate } from '@/i18n/translate'
import document from '@/i18n/vi/document.json'
import plan from '@/i18n/vi/plan.json'
import type { DocumentSummary } from '../api/document-queries'
import { citation } from './citation'

const t: TFunction = (key, values) => translate({ plan, document }, 'vi', key, values)
const directive = {
  type: 'DIRECTIVE',
  symbol: '50-CT/TU',
  issuedOn: '2020-02-06',
  issuingBody: 'Thành ủy Vũng Tàu',
  subject: 'Về việc Tăng cường lãnh đạo phong trào',
} as DocumentSummary

it('cites a document as a legal basis is written, and says "về" once', () =>
  expect(citation(directive, t)).toBe(
    'Căn cứ Chỉ thị số 50-CT/TU ngày 06/02/2020 của Thành ủy Vũng Tàu về tăng cường lãnh đạo phong trào;',
  ))

it('calls what has no type of its own a document', () =>
  expect(citation({ ...directive, type: 'OTHER' }, t)).toMatch(/^Căn cứ Văn bản số/))
