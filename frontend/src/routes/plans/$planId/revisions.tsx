import { Card, SimpleGrid, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { planDifferenceQuery, planQuery, planRevisionsQuery } from '@/features/plan/api/plan-queries'
import { DifferenceView, isEmptyDifference } from '@/features/plan/components/difference-view'
import { RevisionSelect } from '@/features/plan/components/revision-select'
import { useTranslation } from '@/i18n'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

const place = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)), 1)

export const Route = createFileRoute('/plans/$planId/revisions')({
  validateSearch: v.object({ number: place, from: place }),
  component: RevisionsPage,
})

function RevisionsPage() {
  const { t } = useTranslation()
  const { planId } = Route.useParams()
  const chosen = Route.useSearch()
  const navigate = Route.useNavigate()
  const plan = useQuery(planQuery(planId)).data?.value
  const revisions = useQuery(planRevisionsQuery(planId))
  const difference = useQuery(planDifferenceQuery(planId, chosen.number, chosen.from))
  const choose = (part: Partial<typeof chosen>) => navigate({ search: { ...chosen, ...part }, replace: true })
  return (
    <Page
      title={t('plan:revision.compareTitle')}
      crumbs={plan && [{ label: plan.title, to: '/plans/$planId', params: { planId } }]}
    >
      <Stack gap="lg">
        <QueryView query={revisions} rows={1}>
          {({ items }) => (
            <SimpleGrid cols={{ base: 1, xs: 2 }} className="k-no-print">
              <RevisionSelect
                label={t('plan:revision.older')}
                revisions={items}
                value={chosen.from}
                onChange={(from) => choose({ from })}
              />
              <RevisionSelect
                label={t('plan:revision.newer')}
                revisions={items}
                value={chosen.number}
                onChange={(number) => choose({ number })}
              />
            </SimpleGrid>
          )}
        </QueryView>
        <QueryView query={difference} rows={8}>
          {(found) => (
            <Card>
              {isEmptyDifference(found) ? t('plan:revision.same') : <DifferenceView difference={found} />}
            </Card>
          )}
        </QueryView>
      </Stack>
    </Page>
  )
}
