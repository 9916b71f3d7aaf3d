import { Card, SegmentedControl } from '@mantine/core'
import { IconFileSearch, IconListNumbers, IconPlus, IconRulerMeasure } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { documentsQuery } from '@/features/document/api/document-queries'
import { DocumentFilters } from '@/features/document/components/document-filters'
import { DocumentList } from '@/features/document/components/document-list'
import {
  type DocumentSearch,
  documentSearch,
  isFiltered,
  openBook,
} from '@/features/document/lib/document-search'
import { directions } from '@/features/document/lib/kinds'
import { SavedViews } from '@/features/savedview/components/saved-views'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { EmptyState } from '@/shared/ui/states'

export const Route = createFileRoute('/documents/')({
  validateSearch: documentSearch,
  component: DocumentsPage,
})

function DocumentsPage() {
  const { t } = useTranslation()
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  const registers = unitsWith(useMe(), 'REGISTER_DOCUMENT')
  const query = useInfiniteQuery(documentsQuery({ ...filter, limit: 50 }))
  const change = (patch: Partial<DocumentSearch>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: ({ direction }) => ({ direction }), replace: true })
  const create = registers.length > 0 && (
    <LinkButton
      to="/documents/new"
      search={{ direction: filter.direction }}
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      {t('document:form.create')}
    </LinkButton>
  )
  const layout = (
    <LinkButton
      to="/documents/layout"
      variant="default"
      leftSection={<IconRulerMeasure size={18} aria-hidden />}
    >
      {t('document:layout.open')}
    </LinkButton>
  )
  return (
    <Page
      title={t('document:title')}
      badges={<SavedViews list="DOCUMENTS" search={filter} />}
      subtitle={t('document:subtitle')}
      actions={
        <>
          <LinkButton
            to="/documents/search"
            search={{ q: filter.q }}
            variant="default"
            leftSection={<IconFileSearch size={18} aria-hidden />}
          >
            {t('document:search.open')}
          </LinkButton>
          <LinkButton
            to="/documents/numbers"
            variant="default"
            leftSection={<IconListNumbers size={18} aria-hidden />}
          >
            {t('document:numbers.title')}
          </LinkButton>
          {layout}
          {create}
        </>
      }
    >
      <SegmentedControl
        aria-label={t('document:book.label')}
        mb="md"
        value={filter.direction ?? 'ALL'}
        onChange={(book) =>
          change(
            openBook(
              filter,
              directions.find((direction) => direction === book),
              registers[0]?.id,
            ),
          )
        }
        data={['ALL' as const, ...directions].map((book) => ({
          value: book,
          label: t(`document:book.${book}`),
        }))}
      />
      <DocumentFilters search={filter} onChange={change} onClear={clear} />
      <Card padding={0}>
        <ListView
          query={query}
          filtered={isFiltered(filter)}
          onClear={clear}
          empty={<EmptyState title={t('document:empty')} help={t('document:emptyHelp')} action={create} />}
        >
          {(documents) => <DocumentList documents={documents} />}
        </ListView>
      </Card>
    </Page>
  )
}
