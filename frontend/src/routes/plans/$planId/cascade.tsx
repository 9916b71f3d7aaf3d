import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { planCascadeQuery } from '@/features/cascade/api/cascade-api'
import { CascadeList } from '@/features/cascade/components/cascade-list'
import { adoptions, concernedItems } from '@/features/cascade/lib/adoption'
import { planQuery } from '@/features/plan/api/plan-queries'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Page } from '@/shared/ui/page'
import { PercentBar } from '@/shared/ui/percent-bar'
import { QueryView } from '@/shared/ui/query-view'
import { Section } from '@/shared/ui/section'
import { EmptyState } from '@/shared/ui/states'

const search = v.object({
  item: v.fallback(v.optional(v.string()), undefined),
  adoption: v.fallback(v.optional(v.picklist(adoptions)), undefined),
})

export const Route = createFileRoute('/plans/$planId/cascade')({
  validateSearch: search,
  component: CascadePage,
})

function CascadePage() {
  const { t } = useTranslation()
  const { planId } = Route.useParams()
  const open = Route.useSearch()
  const navigate = Route.useNavigate()
  const named = useQuery(planQuery(planId)).data?.value
  const query = useQuery(planCascadeQuery(planId))
  return (
    <Page
      title={t('cascade:title', { plan: named?.symbol ?? '' })}
      crumbs={named && [{ label: named.title, to: '/plans/$planId', params: { planId } }]}
      subtitle={
        query.data &&
        named &&
        t('cascade:subtitle', { unit: named.issuingUnit.name, date: formatDate(query.data.asOf) })
      }
    >
      <QueryView query={query} rows={10}>
        {(cascade) =>
          concernedItems(cascade).length === 0 ? (
            <EmptyState title={t('cascade:empty')} help={t('cascade:emptyHelp')} />
          ) : (
            <Section
              flush
              title={t('cascade:items')}
              hint={t('cascade:hint')}
              aside={
                typeof cascade.percent === 'number' && (
                  <Group gap="xs">
                    <Text size="sm">{t('cascade:whole')}</Text>
                    <PercentBar value={cascade.percent} width={140} />
                  </Group>
                )
              }
            >
              <CascadeList
                cascade={cascade}
                open={open}
                onOpen={(cell) => navigate({ search: cell, replace: true, resetScroll: false })}
              />
            </Section>
          )
        }
      </QueryView>
    </Page>
  )
}
