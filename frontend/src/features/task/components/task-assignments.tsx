import { Stack, Title } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useMe } from '@/shared/auth/me'
import type { TaskDetail } from '../api/task-queries'
import { AssignmentCard } from './assignment-card'

const order = { LEAD: 0, SUPPORT: 1, MONITOR: 2 }

/** The units of a task, the leading one first; one's own part stands open. */
export function TaskAssignments({ task }: { task: TaskDetail }) {
  const { t } = useTranslation()
  const mine =
    useMe()
      ?.memberships.filter((membership) => membership.current)
      .map((membership) => membership.unit.id) ?? []
  const assignments = [...task.assignments].sort((a, b) => order[a.role] - order[b.role])
  return (
    <Stack component="section" gap="sm" aria-labelledby="assignments">
      <Title order={2} id="assignments">
        {t('task:assignments')}
      </Title>
      {assignments.map((assignment) => (
        <AssignmentCard
          key={assignment.id}
          assignment={assignment}
          initiallyOpen={
            assignment.role === 'LEAD' ||
            mine.includes(assignment.unit.id) ||
            assignment.allowedActions.includes('ACCEPT')
          }
        />
      ))}
    </Stack>
  )
}
