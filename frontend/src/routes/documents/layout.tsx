import { createFileRoute } from '@tanstack/react-router'
import { LayoutCheck } from '@/features/document/components/layout-check'
import { layoutSearch } from '@/features/document/lib/layout-search'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { Page } from '@/shared/ui/page'

export const Route = createFileRoute('/documents/layout')({
  validateSearch: layoutSearch,
  component: LayoutPage,
})

function LayoutPage() {
  const { t } = useTranslation()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const uploads = usePermission('REGISTER_DOCUMENT')
  return (
    <Page
      title={t('document:layout.title')}
      subtitle={t('document:layout.subtitle')}
      crumbs={[{ label: t('document:title'), to: '/documents' }]}
    >
      <LayoutCheck
        search={search}
        uploads={uploads}
        onChange={(patch) => navigate({ search: (old) => ({ ...old, ...patch }), replace: true })}
      />
    </Page>
  )
}
