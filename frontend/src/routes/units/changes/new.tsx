import { createFileRoute, useRouter } from '@tanstack/react-router'
import { ChangeSetForm } from '@/features/reorganisation/components/change-set-form'
import { ChangeSetSteps } from '@/features/reorganisation/components/change-set-steps'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'

export const Route = createFileRoute('/units/changes/new')({ component: NewChangeSetPage })

function NewChangeSetPage() {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = Route.useNavigate()
  const router = useRouter()
  return (
    <RequirePermission permission="MANAGE_UNITS">
      <Page
        title={t('reorganisation:form.newTitle')}
        subtitle={<ChangeSetSteps current="write" />}
        width="form"
        crumbs={[{ label: t('reorganisation:list.title'), to: '/units/changes' }]}
      >
        <ChangeSetForm
          initial={{ unit: unitsWith(me, 'MANAGE_UNITS')[0] ?? null }}
          onDone={(setId) => navigate({ to: '/units/changes/$setId', params: { setId } })}
          onCancel={() => router.history.back()}
        />
      </Page>
    </RequirePermission>
  )
}
