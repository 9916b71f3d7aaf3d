import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { addDays, formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { assignmentQuery, type WorkRow } from '../api/task-queries'
import type { WorkGroup } from '../lib/work-groups'
import { StateBadge } from './badges'
import { DueDate } from './due-date'
import { QuickAction } from './quick-action'

/** What this person judges and what their units owe, the most pressing first; what is empty is left out. */
export function WorkList({ groups }: { groups: WorkGroup[] }) {
  return groups.map((group) => group.rows.length > 0 && <WorkSection key={group.id} group={group} />)
}

function WorkSection({ group: { id, rows, count, more } }: { group: WorkGroup }) {
  const { t } = useTranslation()
  const weekEnds = formatDate(addDays(useToday(), 7))
  const title = t(`task:work.${id}`)
  return (
    <Section
      id={`work-${id}`}
      flush
      title={title}
      count={more ? `${count}+` : count}
      hint={t(`task:workHint.${id}`, { date: weekEnds })}
    >
      <RowList label={title}>
        {rows.map((row) => (
          <WorkItem key={row.assignmentId} row={row} judged={id === 'toAccept'} />
        ))}
      </RowList>
      {count > rows.length && (
        <Text size="sm" c="dimmed" px="lg" pb="md">
          {t('task:work.more', { count: count - rows.length })}
        </Text>
      )}
    </Section>
  )
}

/** Why work came back; the list itself does not carry it, and what is returned is never much. */
function ReturnReason({ id }: { id: string }) {
  const { data } = useQuery(assignmentQuery(id))
  return data?.value.assignment.returnReason
}

function WorkItem({ row, judged }: { row: WorkRow; judged: boolean }) {
  const { t } = useTranslation()
  return (
    <Row
      title={
        <RowTitle to="/tasks/$taskId" params={{ taskId: row.taskId }}>
          {row.title}
        </RowTitle>
      }
      meta={
        <Facts>
          {[
            row.reference ?? row.plan?.symbol,
            row.unit.name,
            row.role === 'SUPPORT' && t(`task:role.${row.role}`),
          ]}
        </Facts>
      }
      note={row.state === 'RETURNED' && <ReturnReason id={row.assignmentId} />}
      columns={judged ? '236px' : '236px 148px'}
      aside={
        <>
          <DueDate
            dueOn={row.dueOn}
            open={row.lateness === 'OVERDUE' || (row.lateness === 'IN_TIME' && row.state !== 'SUBMITTED')}
          />
          {!judged && <StateBadge state={row.state} />}
        </>
      }
      actions={<QuickAction row={row} />}
    />
  )
}
