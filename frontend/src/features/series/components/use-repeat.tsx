import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { shownEtag } from '@/api/client'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { createSeries, dueDatesQuery } from '../api/series-api'
import {
  emptyRecurrence,
  recurrenceFields,
  recurrenceRules,
  toQuery,
  toRecurrence,
} from '../lib/recurrence-values'
import { RecurrenceFields } from './recurrence-fields'

/** What a form that gives a task needs so that the task can come again. */
export function useRepeat() {
  const { t } = useTranslation()
  const [on, turn] = useState(false)
  const queries = useQueryClient()
  const form = useForm({ initialValues: emptyRecurrence(useToday()), validate: recurrenceRules(t) })
  return {
    on,
    turn,
    fields: <RecurrenceFields form={form} />,
    names: recurrenceFields,
    /** What is wrong with the rule; it is shown beside its fields as well. */
    check: () => form.validate().errors,
    /** When the task is due that is given first; fails where the rule is none. */
    firstDueOn: async () =>
      (await queries.fetchQuery(dueDatesQuery(toQuery(form.values)))).items[0]?.dueOn ?? '',
    /** Makes the task that was given the first of its series. */
    follow: (task: { id: string; version: number }, key: string) =>
      createSeries(
        task.id,
        shownEtag(task),
        { recurrence: toRecurrence(form.values), daysAhead: Number(form.values.daysAhead) },
        key,
      ),
  }
}
