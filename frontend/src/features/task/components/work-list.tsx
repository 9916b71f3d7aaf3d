import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'
import type { Work, WorkRow } from '../api/task-queries'
import { StateBadge } from './badges'
import { DueDate } from './due-date'
import { QuickAction } from './quick-action'

const groups = ['overdue', 'returned', 'dueThisWeek', 'toAccept', 'open'] as const

/** What this person's units owe, the most pressing first. */
export function WorkList({ work }: { work: Work }) {
  const { t } = useTranslation()
  const shown = groups.filter((group) => work[group].length > 0)
  if (shown.length === 0)
    return (
      <EmptyState
        title={t('task:work.empty')}
        help={t('task:work.emptyHelp')}
        action={
          <LinkButton to="/tasks" variant="default">
            {t('task:work.seeTasks')}
          </LinkButton>
        }
      />
    )
  return (
    <Stack gap="lg">
      {shown.map((group) => (
        <Section
          key={group}
          flush
          title={`${t(`task:work.${group}`)} (${work.counts[group]})`}
          hint={t(`task:workHint.${group}`)}
        >
          <RowList label={t(`task:work.${group}`)}>
            {work[group].map((row) => (
              <WorkItem key={row.assignmentId} row={row} />
            ))}
          </RowList>
          {work.counts[group] > work[group].length && (
            <Text size="sm" c="dimmed" px="lg" pb="md">
              {t('task:work.more', { count: work.counts[group] - work[group].length })}
            </Text>
          )}
        </Section>
      ))}
    </Stack>
  )
}

function WorkItem({ row }: { row: WorkRow }) {
  const { t } = useTranslation()
  return (
    <Row
      title={
        <RowTitle to="/tasks/$taskId" params={{ taskId: row.taskId }}>
          {row.title}
        </RowTitle>
      }
      meta={<Facts>{[row.reference ?? row.plan?.symbol, row.unit.name, t(`task:role.${row.role}`)]}</Facts>}
      aside={
        <Group gap="sm">
          <DueDate
            dueOn={row.dueOn}
            open={row.lateness === 'OVERDUE' || (row.lateness === 'IN_TIME' && row.state !== 'SUBMITTED')}
          />
          <StateBadge state={row.state} />
        </Group>
      }
      actions={<QuickAction row={row} />}
    />
  )
}
