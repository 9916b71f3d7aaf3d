import { NumberInput, SimpleGrid } from '@mantine/core'
import type { GetInputPropsReturnType, UseFormReturnType } from '@mantine/form'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { DateField } from '@/shared/ui/date-field'
import { UnitSelect } from '@/shared/units/unit-select'
import type { DocumentValues } from '../lib/document-values'

/** The stamp of arrival: who received it, when, under which number. */
export function ArrivalFields({ form }: { form: UseFormReturnType<DocumentValues> }) {
  const { t } = useTranslation()
  return (
    <>
      <UnitSelect
        label={t('document:field.receivingUnit')}
        description={t('document:form.receivingUnitHint')}
        clearable
        {...form.getInputProps('receivingUnit')}
      />
      {form.values.receivingUnit && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateField label={t('document:field.arrivedOn')} required {...form.getInputProps('arrivedOn')} />
          <ArrivalNumber {...form.getInputProps('arrivalNumber')} />
        </SimpleGrid>
      )}
    </>
  )
}

/** The number on the stamp, or nothing for the next of the year. */
export function ArrivalNumber(props: GetInputPropsReturnType) {
  const { t } = useTranslation()
  return (
    <NumberInput
      label={t('document:field.arrivalNumber')}
      description={t('document:form.arrivalNumberHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={1}
      max={limits.ReceiveDocument.number}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      {...props}
    />
  )
}
