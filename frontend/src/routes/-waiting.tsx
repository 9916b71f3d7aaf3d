import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { remindersQuery } from '@/features/cascade/api/cascade-api'
import { Reminders } from '@/features/cascade/components/reminders'
import { useWaitingEvents, WaitingEvents } from '@/features/event/components/waiting-events'
import { plansToIssueQuery, returnedDraftsQuery } from '@/features/plan/api/plan-queries'
import { WaitingPlans } from '@/features/plan/components/waiting-plans'
import { useWaitingSets, WaitingSets } from '@/features/reorganisation/components/waiting-sets'
import { extensionsToAnswerQuery } from '@/features/task/api/extension-queries'
import { WaitingExtensions } from '@/features/task/components/waiting-extensions'
import { useTranslation } from '@/i18n'
import { type Permission, unitsWith, useMe, usePermission } from '@/shared/auth/me'
import { QueryView } from '@/shared/ui/query-view'
import type { Tile } from '@/shared/ui/tiles'

/** One kind of thing that waits for this person, beside the work itself. */
type Waiting = { id: string; nothing: boolean; tiles: Tile[]; section: ReactNode }

type Shown<T> = {
  id: string
  label: string
  count: (data: T) => number
  tone?: Tile['tone']
}

/** What is asked for only of who may act upon it; it is shown once its words are there, which follow the first ones. */
function waiting<T>(
  query: UseQueryResult<T>,
  { id, label, count, tone }: Shown<T>,
  section: (data: T) => ReactNode,
  worded: boolean,
): Waiting {
  const number = query.data === undefined ? 0 : count(query.data)
  return {
    id,
    nothing: !query.isEnabled || (query.data !== undefined && number === 0),
    tiles: number > 0 && worded ? [{ id, label, count: number, tone }] : [],
    section: query.isEnabled && worded && (
      <QueryView key={id} query={query} rows={2}>
        {section}
      </QueryView>
    ),
  }
}

/** What waits for this person: before the work of the own units, and after it. */
export function useWaiting() {
  const { t, complete } = useTranslation()
  const me = useMe()
  const units = (permission: Permission) => unitsWith(me, permission).map((unit) => unit.id)
  const issuing = units('REVIEW_PLAN')
  const drafting = units('DRAFT_PLAN')
  const toIssue = useQuery({ ...plansToIssueQuery(issuing), enabled: issuing.length > 0 })
  const returned = useQuery({ ...returnedDraftsQuery(drafting), enabled: drafting.length > 0 })
  const reminders = useQuery({ ...remindersQuery, enabled: drafting.length > 0 })
  const extensions = useQuery({ ...extensionsToAnswerQuery, enabled: usePermission('GIVE_TASK') })
  const sets = useWaitingSets()
  const events = useWaitingEvents()
  const plans = (waits: 'toIssue' | 'returned', query: typeof toIssue, tone?: Tile['tone']) =>
    waiting(
      query,
      { id: `plans-${waits}`, label: t(`plan:waiting.${waits}.title`), count: (found) => found.length, tone },
      (found) => <WaitingPlans waits={waits} plans={found} />,
      complete,
    )
  return {
    before: [
      waiting(
        reminders,
        {
          id: 'reminders',
          label: t('cascade:reminders.title'),
          count: ({ items }) => items.length,
          tone: 'warn',
        },
        ({ items }) => <Reminders reminders={items} />,
        complete,
      ),
      plans('toIssue', toIssue),
      plans('returned', returned, 'warn'),
      waiting(
        sets,
        { id: 'sets-waiting', label: t('reorganisation:waiting.tile'), count: (found) => found.length },
        (found) => <WaitingSets sets={found} />,
        complete,
      ),
      waiting(
        extensions,
        {
          id: 'extensions',
          label: t('task:extension.toAnswer'),
          count: ({ items, total }) => total ?? items.length,
        },
        ({ items, total }) => <WaitingExtensions requests={items} count={total ?? items.length} />,
        complete,
      ),
    ],
    after: [
      waiting(
        events,
        { id: 'events-waiting', label: t('event:waiting.tile'), count: (found) => found.length },
        (found) => <WaitingEvents events={found} />,
        complete,
      ),
    ],
  }
}
