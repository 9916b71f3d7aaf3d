import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { dashboardQuery } from '@/features/dashboard/api/dashboard-queries'
import { Totals } from '@/features/dashboard/components/totals'
import { plansQuery } from '@/features/plan/api/plan-queries'
import { PlanList } from '@/features/plan/components/plan-list'
import { tasksQuery } from '@/features/task/api/task-queries'
import { TaskList } from '@/features/task/components/task-list'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { Section } from '@/shared/ui/section'

const few = 5

type Props = { unitId: string; ended: boolean; asOf?: string; asNow?: true }

/** The figures, plans and tasks of one unit, on a past day those of which it is known what they were then, the first of each with the way to the rest; what there is none of is left out. */
export function WorkOfUnit({ unitId, ended, asOf, asNow }: Props) {
  const { t } = useTranslation()
  const figures = useQuery(dashboardQuery({ unitId, asOf, asNow })).data
  const plans =
    useInfiniteQuery({
      ...plansQuery({ issuingUnitId: unitId, asNow, limit: few }),
      // nobody can tell of the plans of another day
      enabled: !asOf,
    }).data?.pages[0]?.items ?? []
  const tasks =
    useInfiniteQuery(
      tasksQuery({
        unitId,
        asNow,
        asOf,
        leaves: true,
        // the most urgent of what is open; of a unit that has ended the latest that it did
        ...(ended ? { sort: '-dueOn' } : { open: true, sort: 'dueOn' }),
        limit: few,
      }),
    ).data?.pages[0]?.items ?? []
  return (
    <>
      {figures && figures.total.assigned > 0 && (
        <Section
          title={t('unit:work.figures')}
          hint={t(asNow ? 'unit:work.figuresHintAsNow' : 'unit:work.figuresHint')}
          aside={
            <TextLink to="/dashboard" search={{ unitId, asOf, asNow, concluded: true }} size="sm">
              {t('unit:work.all')}
            </TextLink>
          }
        >
          <Totals total={figures.total} drill={{ asOf: figures.asOf, leadUnder: unitId, asNow }} />
        </Section>
      )}
      {!asOf && plans.length > 0 && (
        <Listed
          title={t('unit:see.plans')}
          all={
            <TextLink to="/plans" search={{ issuingUnitId: unitId, asNow }} size="sm">
              {t('unit:work.all')}
            </TextLink>
          }
        >
          <PlanList plans={plans} />
        </Listed>
      )}
      {tasks.length > 0 && (
        <Listed
          title={t('unit:see.tasks')}
          hint={asOf && t('unit:work.tasksAsOf', { date: formatDate(asOf) })}
          all={
            <TextLink to="/tasks" search={{ unitId, asNow, asOf }} size="sm">
              {t('unit:work.all')}
            </TextLink>
          }
        >
          <TaskList tasks={tasks} label={t('unit:see.tasks')} asOf={asOf} />
        </Listed>
      )}
    </>
  )
}

type ListedProps = { title: string; hint?: string; all: ReactNode; children: ReactNode }

function Listed({ title, hint, all, children }: ListedProps) {
  return (
    <Section title={title} hint={hint} aside={all} flush>
      {children}
    </Section>
  )
}
