import { Group, SegmentedControl } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { planQuery } from '@/features/plan/api/plan-queries'
import { planTimelineQuery } from '@/features/task/api/timeline-queries'
import { TimelineChart } from '@/features/task/components/timeline-chart'
import { TimelineList } from '@/features/task/components/timeline-list'
import { TimelineTable } from '@/features/task/components/timeline-table'
import { zooms } from '@/features/task/lib/zooms'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { EmptyState } from '@/shared/ui/states'

const views = ['chart', 'table'] as const

const search = v.object({
  zoom: v.fallback(v.optional(v.picklist(zooms)), undefined),
  view: v.fallback(v.optional(v.picklist(views)), undefined),
})

type Search = v.InferOutput<typeof search>

export const Route = createFileRoute('/plans/$planId/timeline')({
  validateSearch: search,
  component: TimelinePage,
})

function TimelinePage() {
  const { t } = useTranslation()
  const { planId } = Route.useParams()
  const { zoom = 'month', view = 'chart' } = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (patch: Search) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true, resetScroll: false })
  const small = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const named = useQuery(planQuery(planId)).data?.value
  const query = useQuery(planTimelineQuery(planId))
  return (
    <Page
      title={t('timeline:title', { plan: named?.symbol ?? '' })}
      crumbs={named && [{ label: named.title, to: '/plans/$planId', params: { planId } }]}
      subtitle={
        query.data &&
        t('timeline:subtitle', {
          unit: query.data.issuingUnit.name,
          date: formatDate(query.data.today),
        })
      }
    >
      <Group mb="md" gap="sm" className="k-no-print">
        <SegmentedControl
          aria-label={t('timeline:view.label')}
          value={view}
          onChange={(picked) => change({ view: picked === 'table' ? picked : undefined })}
          data={views.map((value) => ({
            value,
            label: t(small && value === 'chart' ? 'timeline:view.list' : `timeline:view.${value}`),
          }))}
        />
        {view === 'chart' && !small && (
          <SegmentedControl
            aria-label={t('timeline:zoom.label')}
            value={zoom}
            onChange={(picked) => change({ zoom: picked as Search['zoom'] })}
            data={zooms.map((value) => ({ value, label: t(`timeline:zoom.${value}`) }))}
          />
        )}
      </Group>
      <QueryView query={query} rows={10}>
        {(timeline) =>
          timeline.items.every(({ tasks }) => tasks.length === 0) ? (
            <EmptyState title={t('timeline:empty')} help={t('timeline:emptyHelp')} />
          ) : view === 'table' ? (
            <TimelineTable timeline={timeline} />
          ) : small ? (
            <TimelineList timeline={timeline} />
          ) : (
            <TimelineChart timeline={timeline} zoom={zoom} />
          )
        }
      </QueryView>
    </Page>
  )
}
