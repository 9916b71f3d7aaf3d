import { Alert, Group, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import { type AssignmentDetail, taskQuery } from '../api/task-queries'
import { StateBadge } from './badges'
import { DueDate } from './due-date'

/** What the report is about, and why the work came back if it did. */
export function ReportIntro({ detail: { assignment, task } }: { detail: AssignmentDetail }) {
  const { t } = useTranslation()
  const description = useQuery(taskQuery(task.id)).data?.value.description
  return (
    <>
      <TextLink to="/tasks/$taskId" params={{ taskId: task.id }} fw={500}>
        {task.title}
      </TextLink>
      <Group gap="sm" mt={4} mb="md">
        <Text size="sm" c="dimmed">
          {assignment.unit.name} · {t(`task:role.${assignment.role}`)}
        </Text>
        <DueDate dueOn={assignment.dueOn} open />
        <StateBadge state={assignment.state} />
      </Group>
      {description && (
        <Text size="sm" className="k-prewrap" mb="md">
          {description}
        </Text>
      )}
      {assignment.state === 'RETURNED' && assignment.returnReason && (
        <Alert color="yellow" icon={<IconArrowBackUp />} title={t('task:report.returned')} mb="md">
          {assignment.returnReason}
        </Alert>
      )}
    </>
  )
}
