import { createFileRoute } from '@tanstack/react-router'
import { UnitFileImport } from '@/features/unit/components/unit-import'
import { useTranslation } from '@/i18n'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'

export const Route = createFileRoute('/units/import')({ component: ImportUnitsPage })

function ImportUnitsPage() {
  const { t } = useTranslation()
  const navigate = Route.useNavigate()
  return (
    <RequirePermission permission="MANAGE_UNITS">
      <Page
        title={t('unit:file.title')}
        subtitle={t('unit:file.subtitle')}
        crumbs={[{ label: t('unit:list.title'), to: '/units' }]}
      >
        <UnitFileImport onDone={() => navigate({ to: '/units' })} />
      </Page>
    </RequirePermission>
  )
}
