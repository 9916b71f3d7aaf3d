import { Group, SegmentedControl, Stack, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { planQuery } from '@/features/plan/api/plan-queries'
import { planProgressQuery } from '@/features/task/api/task-queries'
import { PlanMatrix } from '@/features/task/components/plan-matrix'
import { PlanProgressDownloads } from '@/features/task/components/plan-progress-downloads'
import { PlanProgressPaper } from '@/features/task/components/plan-progress-paper'
import { PlanProgressTable } from '@/features/task/components/plan-progress-table'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate, isIsoDate } from '@/shared/lib/dates'
import { CountBar, CountLegend } from '@/shared/ui/count-bar'
import { DateField } from '@/shared/ui/date-field'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

const search = v.object({
  asOf: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined),
  asNow: v.fallback(v.optional(v.boolean()), undefined),
  view: v.fallback(v.optional(v.literal('matrix')), undefined),
})

export const Route = createFileRoute('/plans/$planId/progress')({
  validateSearch: search,
  component: ProgressPage,
})

function ProgressPage() {
  const { t } = useTranslation()
  const { planId } = Route.useParams()
  const { asOf: chosen, asNow, view } = Route.useSearch()
  const today = useToday()
  const future = chosen !== undefined && chosen > today
  const asOf = future ? undefined : chosen
  const navigate = Route.useNavigate()
  const change = (patch: v.InferOutput<typeof search>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const plan = useQuery(planQuery(planId))
  const query = useQuery(planProgressQuery(planId, asOf, asNow))
  const named = plan.data?.value
  return (
    <Page
      ownPaper
      title={t('task:progress.title', { plan: named?.symbol ?? '' })}
      crumbs={named && [{ label: named.title, to: '/plans/$planId', params: { planId } }]}
      subtitle={
        query.data &&
        named &&
        t('task:progress.subtitle', { unit: named.issuingUnit.name, date: formatDate(query.data.asOf) })
      }
      actions={
        <PlanProgressDownloads
          planId={planId}
          asOf={asOf}
          asNow={asNow}
          name={`tien-do-${(named?.symbol ?? 'ke-hoach').replaceAll('/', '-')}`}
        />
      }
    >
      <Group mb="md" className="k-no-print">
        <DateField
          label={t('common:asOf')}
          value={chosen ?? query.data?.asOf ?? ''}
          error={future ? t('common:form.notFuture') : undefined}
          onChange={(date) => change({ asOf: date || undefined })}
        />
        <Switch
          label={t('dashboard:asNow')}
          description={t('dashboard:asNowHint')}
          checked={Boolean(asNow)}
          onChange={(event) => change({ asNow: event.currentTarget.checked || undefined })}
        />
        <SegmentedControl
          ml="auto"
          aria-label={t('planMatrix:view')}
          value={view ?? 'table'}
          onChange={(picked) => change({ view: picked === 'matrix' ? picked : undefined })}
          data={(['table', 'matrix'] as const).map((value) => ({ value, label: t(`planMatrix:${value}`) }))}
        />
      </Group>
      <QueryView query={query} rows={10}>
        {(progress) => (
          <PlanProgressPaper progress={progress}>
            <Stack gap="xs" mb="md" className="k-no-print">
              <CountBar count={progress.total} height={14} />
              <CountLegend count={progress.total} />
            </Stack>
            {view === 'matrix' ? (
              <PlanMatrix progress={progress} />
            ) : (
              <PlanProgressTable progress={progress} />
            )}
          </PlanProgressPaper>
        )}
      </QueryView>
    </Page>
  )
}
