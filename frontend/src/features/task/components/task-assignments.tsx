import { Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { useMe } from '@/shared/auth/me'
import { extensionsQuery } from '../api/extension-queries'
import type { Assignment, TaskDetail } from '../api/task-queries'
import { nextStep } from '../lib/next-step'
import { AssignmentCard } from './assignment-card'

const order = { LEAD: 0, SUPPORT: 1, MONITOR: 2 }

/** The units of a task, the leading one first; what waits for this reader stands above the task's own text. */
export function TaskAssignments({ task, children }: { task: TaskDetail; children: ReactNode }) {
  const { t } = useTranslation()
  const mine =
    useMe()
      ?.memberships.filter((membership) => membership.current)
      .map((membership) => membership.unit.id) ?? []
  const { data: extensions = [] } = useQuery(extensionsQuery(task.id))
  const extensionsOf = ({ id }: Assignment) => extensions.filter(({ work }) => work.assignmentId === id)
  const assignments = [...task.assignments].sort((a, b) => order[a.role] - order[b.role])
  const pressing = assignments.filter((one) => nextStep(one) !== undefined)
  const others = assignments.filter((one) => nextStep(one) === undefined)
  const judged = (assignment: Assignment) => assignment.allowedActions.includes('ACCEPT')
  return (
    <>
      {pressing.length > 0 && (
        <Stack component="section" gap="sm" aria-label={t('task:yourTurn')}>
          {pressing.map((assignment) => (
            <AssignmentCard
              key={assignment.id}
              assignment={assignment}
              extensions={extensionsOf(assignment)}
              initiallyOpen={judged(assignment)}
              pressing
            />
          ))}
        </Stack>
      )}
      {children}
      {others.length > 0 && (
        <Stack component="section" gap="sm" aria-labelledby="assignments">
          <Title order={2} id="assignments">
            {pressing.length > 0 ? t('task:otherAssignments') : t('task:assignments')}
          </Title>
          {others.map((assignment) => (
            <AssignmentCard
              key={assignment.id}
              assignment={assignment}
              extensions={extensionsOf(assignment)}
              initiallyOpen={
                pressing.length === 0 && (assignment.role === 'LEAD' || mine.includes(assignment.unit.id))
              }
            />
          ))}
        </Stack>
      )}
    </>
  )
}
