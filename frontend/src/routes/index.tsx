import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useWaitingEvents, WaitingEvents } from '@/features/event/components/waiting-events'
import { plansToIssueQuery, returnedDraftsQuery } from '@/features/plan/api/plan-queries'
import { WaitingPlans } from '@/features/plan/components/waiting-plans'
import { useWaitingSets, WaitingSets } from '@/features/reorganisation/components/waiting-sets'
import { workQuery } from '@/features/task/api/task-queries'
import { WorkList } from '@/features/task/components/work-list'
import { workGroups } from '@/features/task/lib/work-groups'
import { useTranslation } from '@/i18n'
import {
  currentMemberships,
  type Permission,
  unitsWith,
  useMe,
  usePermission,
  useToday,
} from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { EmptyState } from '@/shared/ui/states'
import { type Tile, Tiles } from '@/shared/ui/tiles'

export const Route = createFileRoute('/')({
  loader: ({ context }) => void context.queryClient.prefetchQuery(workQuery),
  component: WorkPage,
})

const tones: Record<string, Tile['tone']> = {
  overdue: 'bad',
  returned: 'warn',
  dueThisWeek: 'info',
}

function WorkPage() {
  const { t } = useTranslation()
  const today = useToday()
  const query = useQuery(workQuery)
  const plans = useWaitingPlans()
  const events = useWaitingEvents()
  const sets = useWaitingSets()
  return (
    <Page title={t('task:work.title')} subtitle={t('task:work.day', { date: formatDate(today) })}>
      <QueryView query={query} rows={8}>
        {(work) => {
          const groups = workGroups(work)
          const tiles: Tile[] = [
            ...plans.flatMap(({ waits, query: { data } }) =>
              data
                ? {
                    id: `plans-${waits}`,
                    label: t(`plan:waiting.${waits}.title`),
                    count: data.length,
                    ...(waits === 'returned' && { tone: 'warn' as const }),
                  }
                : [],
            ),
            ...(sets.data?.length
              ? [{ id: 'sets-waiting', label: t('reorganisation:waiting.tile'), count: sets.data.length }]
              : []),
            ...groups.slice(0, 5).map(({ id, count, more }) => ({
              id: `work-${id}`,
              label: t(`task:work.${id}`),
              count,
              more,
              tone: tones[id],
            })),
            ...(events.data?.length
              ? [{ id: 'events-waiting', label: t('event:waiting.tile'), count: events.data.length }]
              : []),
          ]
          const nothing =
            (events.data?.length === 0 || !events.isEnabled) &&
            (sets.data?.length === 0 || !sets.isEnabled) &&
            plans.every(({ query: { data } }) => data?.length === 0) &&
            groups.every(({ rows }) => rows.length === 0)
          return nothing ? (
            <NothingToDo />
          ) : (
            <>
              <Tiles label={t('task:work.tiles')} tiles={tiles} />
              <Stack gap="lg">
                {plans.map(({ waits, query: waiting }) => (
                  <QueryView key={waits} query={waiting} rows={2}>
                    {(items) => <WaitingPlans waits={waits} plans={items} />}
                  </QueryView>
                ))}
                {sets.isEnabled && (
                  <QueryView query={sets} rows={2}>
                    {(waiting) => <WaitingSets sets={waiting} />}
                  </QueryView>
                )}
                <WorkList groups={groups} />
                {events.isEnabled && (
                  <QueryView query={events} rows={2}>
                    {(waiting) => <WaitingEvents events={waiting} />}
                  </QueryView>
                )}
              </Stack>
            </>
          )
        }}
      </QueryView>
    </Page>
  )
}

/** Plans that wait for this person; only what their roles let them act on is asked for. */
function useWaitingPlans() {
  const me = useMe()
  const units = (permission: Permission) => unitsWith(me, permission).map((unit) => unit.id)
  const issuing = units('REVIEW_PLAN')
  const drafting = units('DRAFT_PLAN')
  const toIssue = useQuery({ ...plansToIssueQuery(issuing), enabled: issuing.length > 0 })
  const returned = useQuery({ ...returnedDraftsQuery(drafting), enabled: drafting.length > 0 })
  return [
    { waits: 'toIssue' as const, query: toIssue },
    { waits: 'returned' as const, query: returned },
  ].filter(({ query }) => query.isEnabled)
}

function NothingToDo() {
  const { t } = useTranslation()
  const me = useMe()
  const registers = usePermission('REGISTER_DOCUMENT')
  const administers = usePermission('MANAGE_STAFF')
  const works = unitsWith(me, 'WORK_ON_TASK').length > 0
  const roles = me ? [...new Set(currentMemberships(me).map(({ role }) => t(`common:role.${role}`)))] : []
  return (
    <EmptyState
      title={works ? t('task:work.empty') : t('task:work.readOnly')}
      help={
        works
          ? t('task:work.emptyHelp')
          : roles.length > 0
            ? t('task:work.readOnlyHelp', { roles: roles.join(', ') })
            : undefined
      }
      action={
        <>
          {registers && (
            <LinkButton to="/documents/new" variant="default">
              {t('document:form.create')}
            </LinkButton>
          )}
          {administers && (
            <>
              <LinkButton to="/units" variant="default">
                {t('task:work.seeUnits')}
              </LinkButton>
              <LinkButton to="/staff" variant="default">
                {t('task:work.seeStaff')}
              </LinkButton>
            </>
          )}
          <LinkButton to="/tasks" variant="default">
            {t('task:work.seeTasks')}
          </LinkButton>
          <LinkButton to="/dashboard" variant="default">
            {t('task:work.seeDashboard')}
          </LinkButton>
        </>
      }
    />
  )
}
