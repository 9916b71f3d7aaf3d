import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { type ChangeSetSummary, waitingSetsQuery } from '../api/change-set-queries'
import { ChangeSetBadge } from './change-set-badge'

/** Sets that wait for this person: to be approved, or to be mended. */
export function useWaitingSets() {
  const approves = usePermission('APPROVE_UNIT_CHANGE')
  const drafts = usePermission('MANAGE_UNITS')
  return useQuery({ ...waitingSetsQuery, enabled: approves || drafts })
}

export function WaitingSets({ sets }: { sets: ChangeSetSummary[] }) {
  const { t } = useTranslation()
  if (sets.length === 0) return null
  const title = t('reorganisation:waiting.title')
  return (
    <Section id="sets-waiting" flush title={title} count={sets.length}>
      <RowList label={title}>
        {sets.map((set) => {
          const action = t(`reorganisation:waiting.action.${set.status === 'SUBMITTED' ? 'approve' : 'mend'}`)
          return (
            <Row
              key={set.id}
              title={
                <RowTitle to="/units/changes/$setId" params={{ setId: set.id }}>
                  {set.instrument}
                </RowTitle>
              }
              meta={
                <Facts>
                  {[
                    set.unit.name,
                    t('reorganisation:changeCount', { count: set.changeCount }),
                    t('reorganisation:effective', { date: formatDate(set.effectiveOn) }),
                  ]}
                </Facts>
              }
              note={set.returnReason}
              aside={<ChangeSetBadge set={set} />}
              actions={
                <LinkButton
                  to="/units/changes/$setId"
                  params={{ setId: set.id }}
                  size="sm"
                  variant={set.status === 'SUBMITTED' ? 'filled' : 'default'}
                  aria-label={`${action}: ${set.instrument}`}
                >
                  {action}
                </LinkButton>
              }
            />
          )
        })}
      </RowList>
    </Section>
  )
}
