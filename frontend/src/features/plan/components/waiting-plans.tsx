import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import type { PlanSummary } from '../api/plan-queries'

type Props = { plans: PlanSummary[]; waits: 'toIssue' | 'returned' }

/** Plans that wait for this person: to be issued or given back, or to be mended and submitted again. */
export function WaitingPlans({ plans, waits }: Props) {
  const { t } = useTranslation()
  if (plans.length === 0) return null
  const title = t(`plan:waiting.${waits}.title`)
  return (
    <Section
      id={`plans-${waits}`}
      flush
      title={title}
      count={plans.length}
      hint={t(`plan:waiting.${waits}.hint`)}
    >
      <RowList label={title}>
        {plans.map((plan) => (
          <Row
            key={plan.id}
            title={
              <RowTitle to="/plans/$planId" params={{ planId: plan.id }}>
                {plan.title}
              </RowTitle>
            }
            meta={
              <Facts>
                {[
                  plan.issuingUnit.name,
                  t('plan:itemCount', { count: plan.itemCount }),
                  plan.endsOn && t('plan:until', { date: formatDate(plan.endsOn) }),
                ]}
              </Facts>
            }
            note={waits === 'returned' && plan.returnReason}
            actions={
              <LinkButton
                to="/plans/$planId"
                params={{ planId: plan.id }}
                size="sm"
                variant={waits === 'toIssue' ? 'filled' : 'default'}
                aria-label={`${t(`plan:waiting.${waits}.action`)}: ${plan.title}`}
              >
                {t(`plan:waiting.${waits}.action`)}
              </LinkButton>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}
