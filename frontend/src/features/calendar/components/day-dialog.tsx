import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { type CalendarDay, dayQuery } from '@/shared/calendar/day-queries'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import { decideDay } from '../api/day-mutations'

/** Declares a day off or worked; what was decided for it before is replaced. */
export function DayDialog({ day, onClose }: { day?: CalendarDay; onClose: () => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { date, required } = rules(t)
  const form = useForm({
    initialValues: { day: day?.day ?? '', working: day?.working ?? false, name: day?.name ?? '' },
    validate: schemaResolver(
      v.object({ day: date, working: v.boolean(), name: required(limits.DecideDay.name) }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('calendar:dialog.title')}
      help={t('calendar:dialog.help')}
      confirmLabel={t('calendar:dialog.save')}
      message={t('calendar:dialog.saved')}
      form={form}
      onClose={onClose}
      send={async ({ day: chosen, working, name }) => {
        const { etag } = await queries.fetchQuery(dayQuery(chosen))
        return decideDay(chosen, etag, { working, name: name.trim() })
      }}
    >
      <DateField
        label={t('calendar:dialog.day')}
        required
        data-autofocus
        readOnly={Boolean(day)}
        {...form.getInputProps('day')}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500} id="calendar-working">
          {t('calendar:dialog.working')}
        </Text>
        <SegmentedControl
          aria-labelledby="calendar-working"
          value={form.values.working ? 'worked' : 'off'}
          onChange={(value) => form.setFieldValue('working', value === 'worked')}
          data={[
            { value: 'off', label: t('calendar:dialog.off') },
            { value: 'worked', label: t('calendar:dialog.worked') },
          ]}
        />
      </Stack>
      <TextInput
        label={t('calendar:dialog.name')}
        placeholder={t('calendar:dialog.namePlaceholder')}
        required
        {...form.getInputProps('name')}
      />
    </ActionDialog>
  )
}
