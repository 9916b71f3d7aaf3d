import { Card, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { documentsQuery, documentTypes } from '@/features/document/api/document-queries'
import { DocumentList } from '@/features/document/components/document-list'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { searchText } from '@/shared/lib/search-text'
import { FilterBar, hasFilter } from '@/shared/ui/filter-bar'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { SearchField } from '@/shared/ui/search-field'
import { EmptyState } from '@/shared/ui/states'
import { UnitFilter } from '@/shared/units/unit-select'

const search = v.object({
  q: searchText,
  type: v.fallback(v.optional(v.picklist(documentTypes)), undefined),
  issuingUnitId: v.fallback(v.optional(v.string()), undefined),
})
type Search = v.InferOutput<typeof search>

export const Route = createFileRoute('/documents/')({ validateSearch: search, component: DocumentsPage })

function DocumentsPage() {
  const { t } = useTranslation()
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  const mayRegister = usePermission('REGISTER_DOCUMENT')
  const query = useInfiniteQuery(documentsQuery({ ...filter, limit: 50 }))
  const change = (patch: Search) => navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: {}, replace: true })
  const create = mayRegister && (
    <LinkButton to="/documents/new" leftSection={<IconPlus size={18} aria-hidden />}>
      {t('document:form.create')}
    </LinkButton>
  )
  return (
    <Page title={t('document:title')} subtitle={t('document:subtitle')} actions={create}>
      <FilterBar
        filtered={hasFilter(filter)}
        onClear={clear}
        search={<SearchField value={filter.q} onChange={(q) => change({ q })} label={t('document:q')} />}
      >
        <Select
          aria-label={t('document:field.type')}
          placeholder={t('document:field.type')}
          clearable
          data={documentTypes.map((type) => ({ value: type, label: t(`document:type.${type}`) }))}
          value={filter.type ?? null}
          onChange={(type) => change({ type: (type as Search['type']) ?? undefined })}
        />
        <UnitFilter
          aria-label={t('document:field.issuingUnit')}
          placeholder={t('document:field.issuingUnit')}
          value={filter.issuingUnitId}
          onChange={(issuingUnitId) => change({ issuingUnitId })}
        />
      </FilterBar>
      <Card padding={0}>
        <ListView
          query={query}
          filtered={hasFilter(filter)}
          onClear={clear}
          empty={<EmptyState title={t('document:empty')} help={t('document:emptyHelp')} action={create} />}
        >
          {(documents) => <DocumentList documents={documents} />}
        </ListView>
      </Card>
    </Page>
  )
}
