import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { dashboardQuery, trendQuery } from '@/features/dashboard/api/dashboard-queries'
import { CountTable } from '@/features/dashboard/components/count-table'
import { Totals } from '@/features/dashboard/components/totals'
import { Trend } from '@/features/dashboard/components/trend'
import { PlanFilter } from '@/features/plan/components/plan-filter'
import { useTranslation } from '@/i18n'
import { formatDate, isIsoDate } from '@/shared/lib/dates'
import { CountLegend } from '@/shared/ui/count-bar'
import { DateField } from '@/shared/ui/date-field'
import { TextLink } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { UnitFilter } from '@/shared/units/unit-select'

const optionalText = v.fallback(v.optional(v.string()), undefined)
const search = v.object({
  planId: optionalText,
  unitId: optionalText,
  asOf: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined),
})

export const Route = createFileRoute('/dashboard')({ validateSearch: search, component: DashboardPage })

function DashboardPage() {
  const { t } = useTranslation()
  const filter = Route.useSearch()
  const drill = { planId: filter.planId, unitId: filter.unitId }
  const navigate = Route.useNavigate()
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
          value={filter.asOf ?? query.data?.asOf ?? ''}
          onChange={(asOf) => change({ asOf: asOf || undefined })}
        />
      </Group>
      <QueryView query={query} rows={10}>
        {(data) => (
          <Stack gap="lg">
            <Totals total={data.total} search={drill} />
            <CountLegend />
            <CountTable
              title={t('dashboard:byPlan')}
              column={t('dashboard:plan')}
              rows={data.byPlan.map(({ plan, count }) => ({
                id: plan?.id ?? 'none',
                count,
                name: plan ? (
                  <TextLink to="/tasks" search={{ ...drill, planId: plan.id, leaves: true }}>
                    {plan.symbol ? `${plan.symbol} – ${plan.title}` : plan.title}
                  </TextLink>
                ) : (
                  t('dashboard:noPlan')
                ),
              }))}
            />
            <CountTable
              title={t('dashboard:byUnit')}
              column={t('dashboard:leadUnit')}
              rows={data.byUnit.map(({ unit, count }) => ({
                id: unit.id,
                count,
                name: (
                  <TextLink to="/tasks" search={{ ...drill, unitId: unit.id, role: 'LEAD', leaves: true }}>
                    {unit.name}
                  </TextLink>
                ),
              }))}
            />
            {trend && <Trend trend={trend.days} />}
            <Text size="sm" c="dimmed">
              {t('dashboard:support', { count: data.support.assigned })}
            </Text>
          </Stack>
        )}
      </QueryView>
    </Page>
  )
}
