import { Card, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { changeSetsQuery } from '@/features/reorganisation/api/change-set-queries'
import { ChangeSetList } from '@/features/reorganisation/components/change-set-list'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { searchText } from '@/shared/lib/search-text'
import { FilterBar, hasFilter } from '@/shared/ui/filter-bar'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { SearchField } from '@/shared/ui/search-field'
import { EmptyState } from '@/shared/ui/states'

const statuses = ['DRAFT', 'SUBMITTED', 'APPROVED', 'EXECUTED', 'UNDONE'] as const
const search = v.object({
  q: searchText,
  status: v.fallback(v.optional(v.picklist(statuses)), undefined),
})
type Search = v.InferOutput<typeof search>

export const Route = createFileRoute('/units/changes/')({
  validateSearch: search,
  component: ChangeSetsPage,
})

function ChangeSetsPage() {
  const { t } = useTranslation()
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  const mayCreate = usePermission('MANAGE_UNITS')
  const change = (patch: Search) => navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: {}, replace: true })
  const query = useInfiniteQuery(changeSetsQuery({ ...filter, limit: 50 }))
  return (
    <Page
      title={t('reorganisation:list.title')}
      subtitle={t('reorganisation:list.subtitle')}
      crumbs={[{ label: t('unit:list.title'), to: '/units' }]}
      actions={
        mayCreate && (
          <LinkButton to="/units/changes/new" leftSection={<IconPlus size={18} aria-hidden />}>
            {t('reorganisation:list.create')}
          </LinkButton>
        )
      }
    >
      <FilterBar
        filtered={hasFilter(filter)}
        onClear={clear}
        search={
          <SearchField value={filter.q} onChange={(q) => change({ q })} label={t('reorganisation:list.q')} />
        }
      >
        <Select
          aria-label={t('common:status')}
          placeholder={t('common:status')}
          clearable
          data={statuses.map((value) => ({ value, label: t(`reorganisation:status.${value}`) }))}
          value={filter.status ?? null}
          onChange={(value) => change({ status: (value as Search['status']) ?? undefined })}
        />
      </FilterBar>
      <Card padding={0}>
        <ListView
          query={query}
          filtered={hasFilter(filter)}
          onClear={clear}
          empty={
            <EmptyState
              title={t('reorganisation:list.empty')}
              help={t(mayCreate ? 'reorganisation:list.emptyMaker' : 'reorganisation:list.emptyReader')}
            />
          }
        >
          {(sets) => <ChangeSetList sets={sets} />}
        </ListView>
      </Card>
    </Page>
  )
}
