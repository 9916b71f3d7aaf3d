import { queryOptions } from '@tanstack/react-query'
import { api, read, type Schemas, shownEtag } from '@/api/client'

export type PlanDetail = Schemas['PlanDetail']
export type PlanCascade = Schemas['PlanCascade']
export type ItemCascade = Schemas['ItemCascade']
export type UnitAdoption = Schemas['UnitAdoption']
export type Adoption = Schemas['Adoption']
export type Reminder = Schemas['ReminderDetail']

/** How units carry a plan on, item by item. */
export const planCascadeQuery = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'cascade', id],
    queryFn: ({ signal }) =>
      read(api.GET('/api/v1/plans/{id}/cascade', { params: { path: { id } }, signal })),
  })

/** Reminders of which the reader's units have not taken note. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders', 'waiting'],
  queryFn: ({ signal }) =>
    read(api.GET('/api/v1/reminders', { params: { query: { acknowledged: false, limit: 50 } }, signal })),
})

export const derivePlan = (id: string, body: Schemas['DerivePlan'], key: string) =>
  read(
    api.POST('/api/v1/plans/{id}/derive', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const remind = (planId: string, body: Schemas['CreateReminder'], key: string) =>
  read(
    api.POST('/api/v1/plans/{id}/reminders', {
      params: { path: { id: planId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

export const acknowledgeReminder = (reminder: Reminder, key: string) =>
  read(
    api.POST('/api/v1/reminders/{id}/acknowledge', {
      params: {
        path: { id: reminder.id },
        header: { 'If-Match': shownEtag(reminder), 'Idempotency-Key': key },
      },
    }),
  )
