import { Card } from '@mantine/core'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { plansQuery } from '@/features/plan/api/plan-queries'
import { PlanFilters } from '@/features/plan/components/plan-filters'
import { PlanList } from '@/features/plan/components/plan-list'
import { type PlanSearch, planSearch } from '@/features/plan/lib/plan-search'
import { SavedViews } from '@/features/savedview/components/saved-views'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { hasFilter } from '@/shared/ui/filter-bar'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { EmptyState } from '@/shared/ui/states'

export const Route = createFileRoute('/plans/')({ validateSearch: planSearch, component: PlansPage })

function PlansPage() {
  const { t } = useTranslation()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const query = useInfiniteQuery(plansQuery({ ...search, sort: '-issuedOn,title', limit: 50 }))
  const mayCreate = usePermission('DRAFT_PLAN')
  const change = (patch: Partial<PlanSearch>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: {}, replace: true })
  const create = mayCreate && (
    <LinkButton to="/plans/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('plan:list.create')}
    </LinkButton>
  )
  const read = mayCreate && (
    <LinkButton to="/plans/read" variant="default" leftSection={<IconFileText size={18} aria-hidden />}>
      {t('reading:entry')}
    </LinkButton>
  )
  return (
    <Page
      title={t('plan:list.title')}
      badges={<SavedViews list="PLANS" search={search} />}
      actions={
        <>
          {read}
          {create}
        </>
      }
    >
      <PlanFilters search={search} onChange={change} onClear={clear} />
      <Card padding={0}>
        <ListView
          query={query}
          filtered={hasFilter(search)}
          onClear={clear}
          empty={<EmptyState title={t('plan:list.empty')} help={t('plan:list.emptyHelp')} action={create} />}
        >
          {(plans) => <PlanList plans={plans} templates={search.template} />}
        </ListView>
      </Card>
    </Page>
  )
}
