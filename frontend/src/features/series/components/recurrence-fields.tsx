import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { DateField } from '@/shared/ui/date-field'
import {
  ends,
  type Frequency,
  frequencies,
  lastDay,
  monthsOf,
  offDays,
  type RecurrenceValues,
  weekdays,
  withFrequency,
} from '../lib/recurrence-values'
import { DueDatePreview } from './due-date-preview'

const monthDays = Array.from({ length: lastDay }, (_, index) => index + 1)

/** By what rule a task comes again, with the due dates that this comes to. */
export function RecurrenceFields({ form }: { form: UseFormReturnType<RecurrenceValues> }) {
  const { t } = useTranslation()
  const { frequency } = form.values
  const months = monthsOf[frequency]
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('series:field.frequency')}
          allowDeselect={false}
          data={frequencies.map((value) => ({ value, label: t(`series:frequency.${value}`) }))}
          value={frequency}
          onChange={(value) => value && form.setValues(withFrequency(form.values, value as Frequency))}
        />
        {frequency === 'WEEK' ? (
          <Select
            label={t('series:field.weekday')}
            allowDeselect={false}
            data={weekdays.map((value, index) => ({ value, label: t(`event:weekday.${index + 1}`) }))}
            {...form.getInputProps('weekday')}
          />
        ) : (
          <Select
            label={t('series:field.monthDay')}
            allowDeselect={false}
            data={monthDays.map((day) => ({
              value: String(day),
              label: day === lastDay ? t('series:lastDay') : t('series:monthDay', { day }),
            }))}
            {...form.getInputProps('monthDay')}
          />
        )}
        {months > 0 && (
          <Select
            label={t(`series:field.month.${frequency}`)}
            allowDeselect={false}
            data={Array.from({ length: months }, (_, index) => ({
              value: String(index + 1),
              label: t(`series:monthOf.${frequency}`, { month: index + 1, second: index + 7 }),
            }))}
            {...form.getInputProps('month')}
          />
        )}
        <DateField label={t('series:field.startsOn')} required {...form.getInputProps('startsOn')} />
        <Select
          label={t('series:field.offDay')}
          allowDeselect={false}
          data={offDays.map((value) => ({ value, label: t(`series:offDay.${value}`) }))}
          {...form.getInputProps('offDay')}
        />
        <TextInput
          label={t('series:field.daysAhead')}
          description={t('series:daysAheadHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          inputMode="numeric"
          autoComplete="off"
          {...form.getInputProps('daysAhead')}
        />
        <Select
          label={t('series:field.ends')}
          allowDeselect={false}
          data={ends.map((value) => ({ value, label: t(`series:ends.${value}`) }))}
          {...form.getInputProps('ends')}
        />
        {form.values.ends === 'until' && (
          <DateField label={t('series:field.until')} required {...form.getInputProps('until')} />
        )}
        {form.values.ends === 'times' && (
          <TextInput
            label={t('series:field.times')}
            required
            inputMode="numeric"
            autoComplete="off"
            {...form.getInputProps('times')}
          />
        )}
      </SimpleGrid>
      <DueDatePreview values={form.values} />
    </Stack>
  )
}
