import { Card, Checkbox, SimpleGrid, Stack, TextInput, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { DateField } from '@/shared/ui/date-field'
import type { EventValues } from '../lib/event-values'

/** Day and hours; left empty while they are still to be fixed. */
export function WhenFields({ form }: { form: UseFormReturnType<EventValues> }) {
  const { t } = useTranslation()
  const { campaign, allDay } = form.values
  return (
    <Card>
      <Stack gap="md">
        <Title order={2}>{t('event:field.when')}</Title>
        {campaign && (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField label={t('event:field.windowFrom')} {...form.getInputProps('windowFrom')} />
            <DateField label={t('event:field.windowTo')} {...form.getInputProps('windowTo')} />
          </SimpleGrid>
        )}
        <SimpleGrid cols={{ base: 2, sm: 4 }}>
          <DateField label={t('event:field.startsOn')} {...form.getInputProps('startsOn')} />
          <TextInput
            label={t('event:field.startTime')}
            placeholder="08:00"
            disabled={allDay}
            {...form.getInputProps('startTime')}
          />
          <DateField label={t('event:field.endsOn')} {...form.getInputProps('endsOn')} />
          <TextInput
            label={t('event:field.endTime')}
            placeholder="11:00"
            disabled={allDay}
            {...form.getInputProps('endTime')}
          />
        </SimpleGrid>
        <Checkbox label={t('event:field.allDay')} {...form.getInputProps('allDay', { type: 'checkbox' })} />
      </Stack>
    </Card>
  )
}
