import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import type { PlanSummary } from '../api/plan-queries'
import { PlanStatusBadge } from './plan-status-badge'

export function PlanList({ plans, templates }: { plans: PlanSummary[]; templates?: boolean }) {
  const { t } = useTranslation()
  return (
    <RowList label={t('plan:list.title')}>
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
                plan.symbol ?? t('plan:noNumber'),
                plan.issuingUnit.name,
                plan.issuedOn && t('plan:issuedOn', { date: formatDate(plan.issuedOn) }),
                plan.amendsId && t('plan:amendment.short'),
                t('plan:itemCount', { count: plan.itemCount }),
              ]}
            </Facts>
          }
          columns="132px 148px"
          aside={
            <>
              <span className="k-numeric">
                {plan.endsOn && t('plan:until', { date: formatDate(plan.endsOn) })}
              </span>
              <PlanStatusBadge status={plan.status} template={templates} />
            </>
          }
        />
      ))}
    </RowList>
  )
}
