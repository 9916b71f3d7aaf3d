import { Group, Stack, Switch, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { type Dashboard, dashboardQuery, trendQuery } from '@/features/dashboard/api/dashboard-queries'
import { type CountRow, CountTable } from '@/features/dashboard/components/count-table'
import { Totals } from '@/features/dashboard/components/totals'
import { Trend } from '@/features/dashboard/components/trend'
import type { Drill } from '@/features/dashboard/lib/drill'
import { PlanFilter } from '@/features/plan/components/plan-filter'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate, isIsoDate } from '@/shared/lib/dates'
import type { Count } from '@/shared/ui/count-bar'
import { DateField } from '@/shared/ui/date-field'
import { TextLink } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { UnitFilter } from '@/shared/units/unit-select'

const optionalText = v.fallback(v.optional(v.string()), undefined)
const optionalFlag = v.fallback(v.optional(v.boolean()), undefined)
const search = v.object({
  planId: optionalText,
  unitId: optionalText,
  asOf: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined),
  concluded: optionalFlag,
  asNow: optionalFlag,
})

export const Route = createFileRoute('/dashboard')({ validateSearch: search, component: DashboardPage })

function DashboardPage() {
  const { t } = useTranslation()
  const { concluded, ...chosen } = Route.useSearch()
  const navigate = Route.useNavigate()
  // a plan that was picked by name is shown whatever has become of it
  const inForce = concluded || chosen.planId ? undefined : true
  const today = useToday()
  // nobody knows the figures of a day to come: today's stand in, and the field says so
  const future = chosen.asOf !== undefined && chosen.asOf > today
  const filter = { ...chosen, asOf: future ? undefined : chosen.asOf, inForce }
  const query = useQuery(dashboardQuery(filter))
  const trend = useQuery(trendQuery(filter)).data
  const change = (patch: v.InferOutput<typeof search>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  return (
    <Page
      title={t('dashboard:title')}
      subtitle={query.data && t('dashboard:asOf', { date: formatDate(query.data.asOf) })}
    >
      <Group mb="lg" align="flex-end" className="k-no-print" grow preventGrowOverflow={false}>
        <PlanFilter
          label={t('dashboard:plan')}
          value={filter.planId}
          onChange={(planId) => change({ planId })}
        />
        <UnitFilter
          label={t('dashboard:unit')}
          value={filter.unitId}
          onChange={(unitId) => change({ unitId })}
        />
        <DateField
          label={t('common:asOf')}
          value={chosen.asOf ?? query.data?.asOf ?? ''}
          error={future ? t('common:form.notFuture') : undefined}
          onChange={(asOf) => change({ asOf: asOf || undefined })}
        />
        <Switch
          label={t('dashboard:withConcluded')}
          description={t('dashboard:withConcludedHint')}
          checked={Boolean(concluded) || Boolean(filter.planId)}
          disabled={Boolean(filter.planId)}
          onChange={(event) => change({ concluded: event.currentTarget.checked || undefined })}
        />
        <Switch
          label={t('dashboard:asNow')}
          description={t('dashboard:asNowHint')}
          checked={Boolean(filter.asNow)}
          onChange={(event) => change({ asNow: event.currentTarget.checked || undefined })}
        />
      </Group>
      <QueryView query={query} rows={10}>
        {(data) => {
          const drill: Drill = {
            asOf: data.asOf,
            planId: filter.planId,
            leadUnder: filter.unitId,
            inForce,
            asNow: filter.asNow,
          }
          return (
            <Stack gap="lg">
              <Totals total={data.total} drill={drill} before={trend?.days.at(-2)} />
              {trend && <Trend trend={trend.days} drill={drill} />}
              <CountTable
                title={t('dashboard:byPlan')}
                column={t('dashboard:plan')}
                rows={data.byPlan.map(({ plan, count }) => planRow(plan, count))}
              />
              <CountTable
                title={t('dashboard:byUnit')}
                column={t('dashboard:leadUnit')}
                rows={data.byUnit.map(({ unit, count, split }) => ({
                  id: unit.id,
                  name: unit.name,
                  note: split ? t('dashboard:split') : undefined,
                  link: unit.id !== filter.unitId && (
                    <TextLink to="/dashboard" search={(search) => ({ ...search, unitId: unit.id })}>
                      {unit.name}
                    </TextLink>
                  ),
                  count,
                  drill: { ...drill, leadUnitId: unit.id },
                }))}
              />
              <Text size="sm" c="dimmed">
                {t('dashboard:support', { count: data.support.assigned })}
              </Text>
            </Stack>
          )

          function planRow(plan: Dashboard['byPlan'][number]['plan'], count: Count): CountRow {
            if (!plan)
              return { id: 'none', name: t('dashboard:noPlan'), count, drill: { ...drill, standAlone: true } }
            const name = plan.symbol ? `${plan.symbol} – ${plan.title}` : plan.title
            return {
              id: plan.id,
              name,
              link: (
                <TextLink to="/plans/$planId" params={{ planId: plan.id }}>
                  {name}
                </TextLink>
              ),
              count,
              drill: { ...drill, planId: plan.id },
            }
          }
        }}
      </QueryView>
    </Page>
  )
}
