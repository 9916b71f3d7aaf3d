import { Alert, Card, Stack, Text } from '@mantine/core'
import { IconArrowBackUp, IconSitemap, IconTable, IconTimeline } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import type { Schemas } from '@/api/client'
import { DeriveAction } from '@/features/cascade/components/derive-action'
import { planComments, planCommentsQuery } from '@/features/comment/api/comment-api'
import { CommentsSection } from '@/features/comment/components/comments-section'
import { usePartComments } from '@/features/comment/components/use-part-comments'
import { type PlanDetail, planQuery, planTransitionsQuery } from '@/features/plan/api/plan-queries'
import { AmendmentChanges, AmendmentNotice } from '@/features/plan/components/amendment'
import { ChangeHistory } from '@/features/plan/components/change-history'
import { PlanActions } from '@/features/plan/components/plan-actions'
import { PlanBody, PlanFacts, PlanText } from '@/features/plan/components/plan-facts'
import { PlanOutline } from '@/features/plan/components/plan-outline'
import { PlanPaper } from '@/features/plan/components/plan-paper'
import { PlanStatusBadge } from '@/features/plan/components/plan-status-badge'
import { ReadinessList } from '@/features/plan/components/readiness-list'
import { RevisionSection } from '@/features/plan/components/revision-section'
import { readiness } from '@/features/plan/lib/readiness'
import { draftTasksQuery, planProgressQuery } from '@/features/task/api/task-queries'
import { DraftItemTasks } from '@/features/task/components/draft-item-tasks'
import { ItemCount, ItemTasks } from '@/features/task/components/item-tasks'
import { useTranslation } from '@/i18n'
import { formatInstant } from '@/shared/lib/dates'
import { CountBar, CountLegend } from '@/shared/ui/count-bar'
import { HistorySection } from '@/shared/ui/history'
import { LinkButton } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { Section } from '@/shared/ui/section'

type Transition = Schemas['TransitionDetail']

export const Route = createFileRoute('/plans/$planId/')({ component: PlanPage })

function PlanPage() {
  const { t } = useTranslation()
  const { planId } = Route.useParams()
  const query = useQuery(planQuery(planId))
  const progress = useQuery(planProgressQuery(planId))
  const history = useQuery(planTransitionsQuery(planId))
  const status = query.data?.value.status
  const drafted = status === 'DRAFT' || status === 'IN_REVIEW'
  const drafts = useQuery({ ...draftTasksQuery(planId), enabled: drafted })
  const source = planComments(planId)
  const said = useQuery({
    ...planCommentsQuery(planId),
    enabled: typeof query.data?.value.openComments === 'number',
  })
  const mayComment = query.data?.value.allowedActions.includes('COMMENT') ?? false
  const comments = usePartComments({ comments: said.data ?? [], source, mayComment })
  const signed = ({ signedAs, onBehalfOf }: Transition) =>
    signedAs === 'DELEGATED'
      ? t('plan:signedAs.DELEGATED', { name: onBehalfOf?.name ?? '' })
      : signedAs === 'FOR_HEAD'
        ? t('plan:signedAs.FOR_HEAD')
        : undefined
  const item = (id: string) => progress.data?.items.find((one) => one.id === id)
  return (
    <QueryView query={query} rows={10}>
      {({ value: plan, etag }) => (
        <Page
          title={plan.amendingSubject ?? plan.title}
          crumbs={[{ label: t('plan:list.title'), to: '/plans' }]}
          badges={<PlanStatusBadge status={plan.status} template={plan.template} />}
          actions={
            <>
              {!drafted && (
                <LinkButton
                  to="/plans/$planId/progress"
                  params={{ planId }}
                  variant="default"
                  leftSection={<IconTable size={18} aria-hidden />}
                >
                  {t('plan:progress')}
                </LinkButton>
              )}
              <LinkButton
                to="/plans/$planId/timeline"
                params={{ planId }}
                variant="default"
                leftSection={<IconTimeline size={18} aria-hidden />}
              >
                {t('timeline:action')}
              </LinkButton>
              {!drafted && (
                <LinkButton
                  to="/plans/$planId/cascade"
                  params={{ planId }}
                  variant="default"
                  leftSection={<IconSitemap size={18} aria-hidden />}
                >
                  {t('cascade:action')}
                </LinkButton>
              )}
              <PlanPaper plan={plan} />
              <DeriveAction plan={plan} />
              <PlanActions plan={plan} etag={etag} checks={readiness(plan, drafts.data?.length ?? 0)} />
            </>
          }
        >
          <Stack gap="lg">
            {plan.returnReason && (
              <CameBack plan={plan} reason={plan.returnReason} steps={history.data?.items ?? []} />
            )}
            {drafted && (
              <QueryView query={drafts} rows={2}>
                {(tasks) =>
                  plan.allowedActions.includes('SUBMIT') && <Readiness plan={plan} tasks={tasks.length} />
                }
              </QueryView>
            )}
            <PlanFacts plan={plan} />
            <AmendmentNotice plan={plan} />
            {plan.amends && drafted && <AmendmentChanges planId={planId} />}
            {!drafted && (
              <QueryView query={progress} rows={2}>
                {({ total }) =>
                  total.assigned > 0 && (
                    <Section title={t('plan:standing', { count: total.assigned })}>
                      <Stack gap="xs">
                        <CountBar count={total} height={14} />
                        <CountLegend count={total} />
                      </Stack>
                    </Section>
                  )
                }
              </QueryView>
            )}
            <PlanBody plan={plan} />
            <PlanOutline
              plan={plan}
              comments={comments}
              itemCount={(id) => <ItemCount item={item(id)} />}
              itemTasks={({ id, label }) =>
                item(id)?.tasks.length ? (
                  <ItemTasks item={item(id)} />
                ) : (
                  drafts.data && <DraftItemTasks drafted={drafts.data} item={{ id, label }} />
                )
              }
            />
            {plan.organisation && (
              <Card>
                <PlanText title={t('plan:field.organisation')} text={plan.organisation} />
              </Card>
            )}
            {plan.recipients && (
              <Card>
                <PlanText title={t('plan:field.recipients')} text={plan.recipients} />
              </Card>
            )}
            {typeof plan.openComments === 'number' && (
              <QueryView query={said} rows={2}>
                {(all) => (
                  <CommentsSection
                    of="draft"
                    comments={all}
                    source={source}
                    mayComment={mayComment}
                    parts={plan.items.map(({ id }) => id)}
                  />
                )}
              </QueryView>
            )}
            {typeof plan.openComments === 'number' && <ChangeHistory plan={plan} />}
            {plan.revision && <RevisionSection planId={planId} />}
            <HistorySection query={history} label={(action) => t(`plan:history.${action}`)} more={signed} />
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}

/** Why a draft came back or a plan was revoked, by whom and when. */
function CameBack({ plan, reason, steps }: { plan: PlanDetail; reason: string; steps: Transition[] }) {
  const { t } = useTranslation()
  const revoked = plan.status === 'REVOKED'
  const step = steps
    .filter((one) => one.action === (revoked ? 'REVOKE' : 'RETURN'))
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))[0]
  return (
    <Alert
      color="yellow"
      icon={<IconArrowBackUp />}
      title={revoked ? t('plan:status.REVOKED') : t('plan:returned')}
    >
      <Text size="sm" className="k-prewrap">
        {reason}
      </Text>
      {step && (
        <Text size="sm" c="dimmed" mt={4}>
          {step.by.name} · {formatInstant(step.recordedAt)}
        </Text>
      )}
    </Alert>
  )
}

/** What the drafter still has to do before the draft can go to the head. */
function Readiness({ plan, tasks }: { plan: PlanDetail; tasks: number }) {
  const { t } = useTranslation()
  const checks = readiness(plan, tasks)
  if (checks.every((check) => check.met)) return null
  return (
    <Section title={t('plan:ready.title')} hint={t('plan:ready.hint')}>
      <ReadinessList checks={checks} />
    </Section>
  )
}
