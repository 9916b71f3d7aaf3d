import { Card } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { documentSearchQuery } from '@/features/document/api/document-queries'
import { DocumentHits } from '@/features/document/components/document-hits'
import { useTranslation } from '@/i18n'
import { searchText } from '@/shared/lib/search-text'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { SearchField } from '@/shared/ui/search-field'
import { EmptyState } from '@/shared/ui/states'

export const Route = createFileRoute('/documents/search')({
  validateSearch: v.object({ q: searchText }),
  component: SearchPage,
})

/** Finds the words wherever they stand: in the register or inside a file. */
function SearchPage() {
  const { t } = useTranslation()
  const { q } = Route.useSearch()
  const navigate = Route.useNavigate()
  const change = (next?: string) => navigate({ search: { q: next }, replace: true })
  const start = <EmptyState title={t('document:search.start')} help={t('document:search.startHelp')} />
  return (
    <Page
      title={t('document:search.title')}
      subtitle={t('document:search.subtitle')}
      crumbs={[{ label: t('document:title'), to: '/documents' }]}
    >
      <search style={{ display: 'block', marginBottom: 16 }}>
        <SearchField value={q} onChange={change} label={t('document:search.label')} />
      </search>
      <Card padding={0}>{q ? <Found q={q} onClear={() => change()} /> : start}</Card>
    </Page>
  )
}

function Found({ q, onClear }: { q: string; onClear: () => void }) {
  const query = useInfiniteQuery(documentSearchQuery(q))
  return (
    <ListView query={query} filtered onClear={onClear} empty={null}>
      {(hits) => <DocumentHits hits={hits} />}
    </ListView>
  )
}
