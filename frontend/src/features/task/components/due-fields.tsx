import { Group, SegmentedControl, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { useWorkingDay } from '@/shared/calendar/use-working-day'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import type { TaskValues } from '../lib/task-values'

type Props = {
  form: UseFormReturnType<TaskValues>
  /** Whether it may be said in working days, which is for what has not begun. */
  counted: boolean
  /** They count from the plan's issue, a day that nobody knows yet. */
  fromIssue: boolean
}

/** When a task is due: on a day, or so many working days after it begins. */
export function DueFields({ form, counted, fromIssue }: Props) {
  const { t } = useTranslation()
  const { dueBy, dueIn } = form.values
  return (
    <Group align="end" gap="sm">
      {dueBy === 'date' ? (
        <DateField label={t('task:field.dueOn')} maw={260} {...form.getInputProps('dueOn')} />
      ) : (
        <TextInput
          label={t('task:field.dueOn')}
          description={t(fromIssue ? 'task:form.daysFromIssue' : 'task:form.daysFromToday')}
          required
          inputMode="numeric"
          autoComplete="off"
          maw={260}
          {...form.getInputProps('dueIn')}
        />
      )}
      {counted && (
        <SegmentedControl
          aria-label={t('task:form.dueBy')}
          value={dueBy}
          onChange={(value) => form.setFieldValue('dueBy', value === 'days' ? 'days' : 'date')}
          data={[
            { value: 'date', label: t('task:form.byDate') },
            { value: 'days', label: t('task:form.byDays') },
          ]}
        />
      )}
      {dueBy === 'days' && !fromIssue && <Reckoned count={Number(dueIn)} />}
    </Group>
  )
}

/** The day that the number of days comes to. */
function Reckoned({ count }: { count: number }) {
  const { t } = useTranslation()
  const day = useWorkingDay(useToday(), count)
  return (
    <Text size="sm" role="status" pb={8}>
      {day && t('task:form.daysAre', { date: formatDate(day) })}
    </Text>
  )
}
