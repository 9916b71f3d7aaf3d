import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import type { DocumentType } from '../api/document-queries'
import { reserveNumber } from '../api/number-mutations'
import { type NumberSummary, numbersQuery } from '../api/number-queries'
import { documentTypes } from '../lib/kinds'
import { lettersOf } from '../lib/letters'

type Props = {
  unit: UnitRef | null
  year: number
  type?: DocumentType
  /** What is missing, when it is to be explained. */
  gap?: NumberSummary
  onClose: () => void
}

/** Keeps the next number of a series, or one that was passed over, for a paper that is to be signed. */
export function ReserveDialog({ unit, year, type, gap, onClose }: Props) {
  const { t } = useTranslation()
  const { required, unit: picked } = rules(t)
  const form = useForm({
    initialValues: {
      unitId: unit,
      type: (gap?.type ?? type ?? null) as DocumentType | null,
      letters: '',
      subject: '',
    },
    validate: schemaResolver(
      v.object({
        unitId: picked,
        type: v.pipe(
          v.nullable(v.string()),
          v.check((value) => value !== null, t('common:form.required')),
        ),
        letters: required(limits.ReserveNumber.letters),
        subject: required(limits.ReserveNumber.subject),
      }),
      { sync: true },
    ),
  })
  useLatestLetters(form.values.unitId?.id, year, form.values.type, (letters) => {
    if (!form.isDirty('letters')) form.setFieldValue('letters', letters)
  })
  return (
    <ActionDialog
      title={t(gap ? 'document:numbers.reserve.gapTitle' : 'document:numbers.reserve.title', {
        number: gap?.number ?? 0,
      })}
      help={t(gap ? 'document:numbers.reserve.gapHelp' : 'document:numbers.reserve.help')}
      confirmLabel={t('document:numbers.reserve.confirm')}
      message={t('document:numbers.reserve.done')}
      form={form}
      onClose={onClose}
      send={(values, key) =>
        reserveNumber(
          {
            unitId: values.unitId?.id ?? '',
            type: values.type ?? 'OTHER',
            letters: values.letters.trim(),
            subject: values.subject.trim(),
            year,
            number: gap?.number ?? null,
          },
          key,
        )
      }
    >
      <Stack>
        <UnitSelect
          label={t('document:field.issuingUnit')}
          description={t('document:numbers.reserve.unitHint')}
          required
          disabled={Boolean(gap)}
          {...form.getInputProps('unitId')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select
            label={t('document:field.type')}
            required
            allowDeselect={false}
            searchable
            disabled={Boolean(gap)}
            data={documentTypes.map((value) => ({ value, label: t(`document:type.${value}`) }))}
            {...form.getInputProps('type')}
          />
          <TextInput
            label={t('document:numbers.letters')}
            placeholder="KH-UBND"
            required
            {...form.getInputProps('letters')}
          />
        </SimpleGrid>
        <Textarea
          label={t('document:field.subject')}
          required
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps('subject')}
        />
      </Stack>
    </ActionDialog>
  )
}

/** What stood behind the last number of the series stands behind the next as well. */
function useLatestLetters(
  unitId: string | undefined,
  year: number,
  type: DocumentType | null,
  onFound: (letters: string) => void,
) {
  const { data } = useInfiniteQuery({
    ...numbersQuery({ unitId: unitId ?? '', year, type: type ?? undefined, limit: 5 }),
    enabled: Boolean(unitId && type),
  })
  const latest = data?.pages[0]?.items.find((number) => number.symbol)?.symbol
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a symbol that was found anew is offered
  useEffect(() => {
    if (latest) onFound(lettersOf(latest))
  }, [latest])
}
