import { Box, List, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { fieldErrors, problemSentence } from '@/shared/lib/problem-message'
import { dueDatesQuery } from '../api/series-api'
import { isWhole, type RecurrenceValues, toQuery, weekdayKey } from '../lib/recurrence-values'

/** The next due dates of a rule that is being written, and which of them are not the rule's own day. */
export function DueDatePreview({ values }: { values: RecurrenceValues }) {
  const { t } = useTranslation()
  const [rule] = useDebouncedValue(toQuery(values), 200)
  const { data, error } = useQuery({
    ...dueDatesQuery(rule),
    enabled: isWhole(values),
    placeholderData: keepPreviousData,
  })
  // of a rule that cannot be read there are none, not those of the rule before
  const whole = isWhole(values)
  const named = (day: string) => `${t(weekdayKey(day))} ${formatDate(day)}`
  return (
    <Box role="status" mih={150}>
      {whole && error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {Object.values(fieldErrors(error))[0] ?? problemSentence(error, t)}
        </Text>
      )}
      {whole && data && !error && (
        <>
          <Text size="sm" fw={500} mb={4}>
            {t('series:preview')}
          </Text>
          <List type="ordered" size="sm" className="k-numeric">
            {data.items.map(({ day, dueOn }) => (
              <List.Item key={day}>
                {named(dueOn)}
                {dueOn !== day && (
                  <Text span size="sm" c="dimmed">
                    {' '}
                    {t('series:insteadOf', { day: named(day) })}
                  </Text>
                )}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Box>
  )
}
