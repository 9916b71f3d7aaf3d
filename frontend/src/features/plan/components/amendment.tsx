import { Alert } from '@mantine/core'
import { IconGitMerge, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { TextLink } from '@/shared/ui/link-button'
import { QueryView } from '@/shared/ui/query-view'
import { Section } from '@/shared/ui/section'
import { amendmentDifferenceQuery, type PlanDetail } from '../api/plan-queries'
import { DifferenceView, isEmptyDifference } from './difference-view'

/** That the plan is being amended, or that this amendment is part of its plan now. */
export function AmendmentNotice({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const incorporated = plan.status === 'INCORPORATED' && plan.amends
  const target = incorporated ? plan.amends?.id : plan.amendmentId
  if (!target) return null
  return (
    <Alert
      color="blue"
      icon={incorporated ? <IconGitMerge /> : <IconPencil />}
      title={t(incorporated ? 'plan:amendment.incorporated' : 'plan:amendment.drafted')}
    >
      <TextLink to="/plans/$planId" params={{ planId: target }}>
        {t(incorporated ? 'plan:amendment.openPlan' : 'plan:amendment.open')}
      </TextLink>
    </Alert>
  )
}

/** What a drafted amendment would change, for those who draft and review it. */
export function AmendmentChanges({ planId }: { planId: string }) {
  const { t } = useTranslation()
  const query = useQuery(amendmentDifferenceQuery(planId))
  return (
    <QueryView query={query} rows={3}>
      {(difference) => (
        <Section
          title={t('plan:amendment.changes')}
          hint={t('plan:amendment.changesHint', { number: difference.from })}
        >
          {isEmptyDifference(difference) ? (
            t('plan:amendment.none')
          ) : (
            <DifferenceView difference={difference} />
          )}
        </Section>
      )}
    </QueryView>
  )
}
