import { Alert, Card, Collapse, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { PercentBar } from '@/shared/ui/percent-bar'
import type { Assignment } from '../api/task-queries'
import { AssignmentActions } from './assignment-actions'
import { AssignmentDetails } from './assignment-details'
import { LatenessBadge, StateBadge } from './badges'
import { DueDate } from './due-date'

/** One unit's part in a task: its clock, its state, whose turn it is, its reports and its history. */
export function AssignmentCard({
  assignment,
  initiallyOpen,
}: {
  assignment: Assignment
  initiallyOpen: boolean
}) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(initiallyOpen)
  const monitor = assignment.role === 'MONITOR'
  const open =
    assignment.lateness === 'OVERDUE' ||
    (assignment.lateness === 'IN_TIME' && assignment.state !== 'SUBMITTED')
  return (
    <Card component="article" aria-label={`${t(`task:role.${assignment.role}`)}: ${assignment.unit.name}`}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Text size="sm" c="dimmed">
              {t(`task:role.${assignment.role}`)}
            </Text>
            <Title order={3}>{assignment.unit.name}</Title>
          </div>
          {!monitor && (
            <Group gap={6}>
              <StateBadge state={assignment.state} />
              <LatenessBadge lateness={assignment.lateness} />
            </Group>
          )}
        </Group>
        {!monitor && (
          <Group gap="lg">
            <DueDate dueOn={assignment.dueOn} open={open} />
            <PercentBar value={assignment.percent ?? 0} width={120} />
            {assignment.submittedOn && (
              <Text size="sm">{t('task:submittedOn', { date: formatDate(assignment.submittedOn) })}</Text>
            )}
            {assignment.acceptedOn && (
              <Text size="sm">{t('task:acceptedOn', { date: formatDate(assignment.acceptedOn) })}</Text>
            )}
          </Group>
        )}
        {assignment.turn && (
          <Text size="sm" fw={500}>
            {t('task:turn', { unit: assignment.turn.name })}
          </Text>
        )}
        <AssignmentActions assignment={assignment} />
        {assignment.restricted && (
          <Alert color="gray" icon={<IconLock size={18} />}>
            {t('task:restricted')}
          </Alert>
        )}
        {!monitor && !assignment.restricted && (
          <>
            <UnstyledButton
              aria-expanded={opened}
              onClick={() => setOpened((value) => !value)}
              mih={28}
              w="fit-content"
            >
              <Group gap={6} c="var(--mantine-color-anchor)" fz="sm">
                <IconChevronDown size={16} aria-hidden style={{ rotate: opened ? '180deg' : undefined }} />
                {opened ? t('task:hideDetails') : t('task:showDetails')}
              </Group>
            </UnstyledButton>
            <Collapse expanded={opened}>{opened && <AssignmentDetails id={assignment.id} />}</Collapse>
          </>
        )}
      </Stack>
    </Card>
  )
}
