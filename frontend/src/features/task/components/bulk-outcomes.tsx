import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { ProblemError } from '@/api/problem'
import { type TFunction, useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { useDayOff } from '@/shared/calendar/use-day-off'
import { formatDate } from '@/shared/lib/dates'
import { fieldErrors, problemSentence } from '@/shared/lib/problem-message'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import type { TaskChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import { type BulkKind, changesAnything } from '../lib/bulk'

type Props = {
  kind: BulkKind
  tasks: TaskSummary[]
  items: TaskChanged[]
  /** It has been done, not only rehearsed. */
  done?: boolean
}

/** Task by task: what changes, and why what cannot be changed cannot. */
export function BulkOutcomes({ kind, tasks, items, done }: Props) {
  const { t } = useTranslation()
  const named = new Map(tasks.map((task) => [task.id, task]))
  const refused = items.filter(({ problem }) => problem)
  const changed = items.filter((item) => changesAnything(kind, item))
  const same = items.filter((item) => !item.problem && !changesAnything(kind, item))
  const asked = new Set(items.map(({ id }) => id))
  // afterwards these are known, and what was refused in the preview was not asked for again
  const undated = done ? [] : tasks.filter(({ id }) => !asked.has(id))
  const days = changed.flatMap(({ after }) => (kind === 'dueOn' && after?.dueOn) || [])
  const dayOff = useDayOff([...new Set(days.map((day) => Number(day.slice(0, 4))))])
  const unit = (task?: TaskSummary) =>
    task && (task.leadUnit?.name ?? (task.childTotal > 0 && t('task:units', { count: task.childTotal })))
  const unchanged = (task?: TaskSummary, why?: string) => (
    <Row key={task?.id} title={<Text fw={500}>{task?.title}</Text>} meta={unit(task)} note={why} />
  )
  return (
    <>
      <Part title={t('bulk:refused', { count: refused.length })} show={refused.length > 0}>
        {refused.map(({ id, problem }) =>
          unchanged(named.get(id), problem ? sentence(problem, t) : undefined),
        )}
      </Part>
      <Part title={t('bulk:undated', { count: undated.length })} show={undated.length > 0}>
        {undated.map((task) => unchanged(task))}
      </Part>
      <Part title={t('bulk:same', { count: same.length })} show={same.length > 0}>
        {same.map(({ id }) => unchanged(named.get(id)))}
      </Part>
      <Part
        title={t(`bulk:${done ? 'changed' : kind === 'cancel' ? 'willCancel' : 'will'}`, {
          count: changed.length,
        })}
        show={changed.length > 0}
      >
        {changed.map((item) => (
          <Outcome
            key={item.id}
            item={item}
            kind={kind}
            unit={unit(named.get(item.id))}
            isDayOff={(day) => dayOff(day).off}
          />
        ))}
      </Part>
    </>
  )
}

function sentence(problem: NonNullable<TaskChanged['problem']>, t: TFunction): string {
  const error = new ProblemError(problem)
  return Object.values(fieldErrors(error))[0] ?? problemSentence(error, t)
}

function Part({ title, show, children }: { title: string; show: boolean; children: ReactNode }) {
  if (!show) return null
  return (
    <div>
      <Title order={3} size="h5" mb={4}>
        {title}
      </Title>
      <RowList label={title}>{children}</RowList>
    </div>
  )
}

type OutcomeProps = {
  item: TaskChanged
  kind: BulkKind
  unit: ReactNode
  isDayOff: (day: string) => boolean
}

function Outcome({ item, kind, unit, isDayOff }: OutcomeProps) {
  const { t } = useTranslation()
  const today = useToday()
  const { before, after } = item
  if (!before || !after) return null
  const due = (terms: typeof after) =>
    terms.dueOn
      ? formatDate(terms.dueOn)
      : terms.dueIn
        ? t('task:dueIn', { count: terms.dueIn })
        : t('bulk:noDueDate')
  const change = () => {
    if (kind === 'cancel') return t('bulk:open', { count: before.open })
    if (kind === 'evidence') return t(after.evidenceRequired ? 'bulk:required' : 'bulk:optional')
    return t('bulk:change', { before: due(before), after: due(after) })
  }
  const doubts = kind === 'dueOn' && [
    after.dueOn && after.dueOn < today && t('bulk:past'),
    after.dueOn && isDayOff(after.dueOn) && t('bulk:dayOff'),
    ...after.warnings.map((warning) => t(`task:warning.${warning}`)),
  ]
  return (
    <Row
      title={<Text fw={500}>{after.title}</Text>}
      meta={
        <Facts>
          {[
            unit,
            ...(doubts || []).map(
              (doubt) =>
                doubt && (
                  <Text key={doubt} span inherit c="var(--k-tone-warn)">
                    {doubt}
                  </Text>
                ),
            ),
          ]}
        </Facts>
      }
      aside={
        <Text size="sm" className="k-numeric">
          {change()}
        </Text>
      }
    />
  )
}
