import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import type { FileRef } from '@/shared/files/file-api'
import { rules } from '@/shared/form/rules'
import { parseNumber } from '@/shared/lib/numbers'

export type ReportValues = {
  text: string
  percent: number
  figures: { key: string; label: string; measure: string; value: string }[]
  obstacles: string
  finished: boolean
  files: FileRef[]
}

export function reportSchema(t: TFunction) {
  const { required, text } = rules(t)
  return v.object({
    text: required(limits.CreateProgressReport.text),
    percent: v.number(),
    figures: v.array(
      v.object({
        key: v.string(),
        value: v.pipe(
          v.string(),
          v.check((typed) => typed.trim() === '' || parseNumber(typed) !== null, t('common:form.badNumber')),
        ),
      }),
    ),
    obstacles: text(limits.CreateProgressReport.obstacles),
  })
}
