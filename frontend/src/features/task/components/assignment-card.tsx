import { Alert, Card, Collapse, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconChevronDown, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { PercentBar } from '@/shared/ui/percent-bar'
import type { ExtensionRequest } from '../api/extension-queries'
import type { Assignment } from '../api/task-queries'
import { AssignmentActions } from './assignment-actions'
import classes from './assignment-card.module.css'
import { AssignmentDetails } from './assignment-details'
import { LatenessBadge, StateBadge } from './badges'
import { DueDate } from './due-date'
import { EarlierExtensions, WaitingExtension } from './extensions'

type Props = {
  assignment: Assignment
  /** What was asked for this part, the last first. */
  extensions: ExtensionRequest[]
  initiallyOpen: boolean
  /** It is this reader's turn. */
  pressing?: boolean
}

/** One unit's part in a task: its clock, its state, whose turn it is, its reports and its history. */
export function AssignmentCard({ assignment, extensions, initiallyOpen, pressing }: Props) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(initiallyOpen)
  const waiting = extensions.filter(({ status }) => status === 'PENDING')
  const monitor = assignment.role === 'MONITOR'
  const open =
    assignment.lateness === 'OVERDUE' ||
    (assignment.lateness === 'IN_TIME' && assignment.state !== 'SUBMITTED')
  return (
    <Card
      component="article"
      aria-label={`${t(`task:role.${assignment.role}`)}: ${assignment.unit.name}`}
      className={pressing ? classes.pressing : undefined}
    >
      <Stack gap="sm">
        {assignment.state === 'RETURNED' && assignment.returnReason && (
          <Alert color="yellow" icon={<IconArrowBackUp />} title={t('task:report.returned')}>
            <span className="k-prewrap">{assignment.returnReason}</span>
          </Alert>
        )}
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
              {assignment.state !== 'ASSIGNED' || assignment.lateness === 'OVERDUE' ? (
                <LatenessBadge lateness={assignment.lateness} />
              ) : null}
            </Group>
          )}
        </Group>
        {!monitor && (
          <Group gap="4px 20px">
            <DueDate dueOn={assignment.dueOn} open={open} />
            {assignment.percent !== null && <PercentBar value={assignment.percent} width={120} />}
            {assignment.submittedOn && (
              <Text size="sm">{t('task:submittedOn', { date: formatDate(assignment.submittedOn) })}</Text>
            )}
            {assignment.acceptedOn && (
              <Text size="sm">{t('task:acceptedOn', { date: formatDate(assignment.acceptedOn) })}</Text>
            )}
          </Group>
        )}
        {assignment.turn && !pressing && (
          <Text size="sm" c="dimmed">
            {t('task:turn', { unit: assignment.turn.name })}
          </Text>
        )}
        {waiting.map((request) => (
          <WaitingExtension key={request.id} request={request} />
        ))}
        <AssignmentActions assignment={assignment} extensionWaits={waiting.length > 0} />
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
            <Collapse expanded={opened}>
              {opened && (
                <Stack>
                  <AssignmentDetails id={assignment.id} />
                  <EarlierExtensions requests={extensions.filter((request) => !waiting.includes(request))} />
                </Stack>
              )}
            </Collapse>
          </>
        )}
      </Stack>
    </Card>
  )
}
