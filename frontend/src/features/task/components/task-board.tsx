import { Button, Center, Loader, Text, Title } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId } from 'react'
import { useTranslation } from '@/i18n'
import { PercentBar } from '@/shared/ui/percent-bar'
import { Facts, RowTitle } from '@/shared/ui/row-list'
import { ErrorState } from '@/shared/ui/states'
import { StatusBadge } from '@/shared/ui/status-badge'
import { type AssignmentState, type TaskFilter, type TaskSummary, tasksQuery } from '../api/task-queries'
import { besideOnBoard } from '../lib/board'
import { isToBeGiven } from '../lib/to-be-given'
import { LatenessBadge, StateBadge } from './badges'
import { DueDate } from './due-date'
import classes from './task-board.module.css'

type Props = { filter: TaskFilter; states: AssignmentState[] }

/** Tasks by the state of their leading unit's part, a column each; arrow keys go from card to card. */
export function TaskBoard({ filter, states }: Props) {
  const { t } = useTranslation()
  return (
    <section className={classes.board} aria-label={t('task:board.label')} data-board>
      {states.map((state) => (
        <Column key={state} state={state} filter={filter} />
      ))}
    </section>
  )
}

function move(event: KeyboardEvent<HTMLElement>) {
  const columns = [...(event.currentTarget.closest('[data-board]')?.querySelectorAll('[data-column]') ?? [])]
  const cards = columns.map((column) => [...column.querySelectorAll<HTMLElement>('[data-row] a')])
  const next = besideOnBoard(cards, event.currentTarget, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}

const pageSize = 30

function Column({ state, filter }: { state: AssignmentState; filter: TaskFilter }) {
  const { t } = useTranslation()
  const heading = useId()
  const query = useInfiniteQuery(tasksQuery({ ...filter, state, total: true, limit: pageSize }))
  const tasks = query.data?.pages.flatMap((page) => page.items) ?? []
  const total = query.data?.pages[0]?.total
  return (
    <section className={classes.column} aria-labelledby={heading} data-column>
      <Title order={2} id={heading} className={classes.heading}>
        <StateBadge state={state} />
        <span className="k-numeric">{total}</span>
      </Title>
      {query.isPending && (
        <Center p="md">
          <Loader size="sm" aria-label={t('common:loading')} />
        </Center>
      )}
      {query.isError && !query.data && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {total === 0 && (
        <Text size="sm" c="dimmed" p="sm">
          {t('task:board.none')}
        </Text>
      )}
      <ul className={classes.cards} aria-labelledby={heading}>
        {tasks.map((task) => (
          <BoardCard key={task.id} task={task} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          variant="subtle"
          fullWidth
          loading={query.isFetchingNextPage}
          onClick={() => query.fetchNextPage()}
        >
          {t('common:loadMore')}
        </Button>
      )}
    </section>
  )
}

function BoardCard({ task }: { task: TaskSummary }) {
  const { t } = useTranslation()
  const waits = isToBeGiven(task)
  const done = task.lateness === 'DONE_ON_TIME' || task.lateness === 'DONE_LATE'
  return (
    <li className={classes.card} data-row>
      <RowTitle to="/tasks/$taskId" params={{ taskId: task.id }} onKeyDown={move}>
        {task.title}
      </RowTitle>
      <div className={classes.meta}>
        <Facts>{[task.leadUnit?.name, task.reference]}</Facts>
      </div>
      {waits ? (
        <StatusBadge tone="neutral">{t('task:planned')}</StatusBadge>
      ) : (
        <>
          <DueDate
            dueOn={task.dueOn}
            dueIn={task.dueIn}
            open={task.lateness === 'OVERDUE' || task.lateness === 'IN_TIME'}
          />
          {done ? (
            <LatenessBadge lateness={task.lateness} />
          ) : (
            task.percent !== null && task.percent > 0 && <PercentBar value={task.percent} />
          )}
        </>
      )}
    </li>
  )
}
