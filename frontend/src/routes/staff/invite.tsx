import { useQuery } from '@tanstack/react-query'
import { createFileRoute, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import * as v from 'valibot'
import { type Invited, InviteForm } from '@/features/staff/components/invite-form'
import { InvitedDialog } from '@/features/staff/components/invited-dialog'
import { useTranslation } from '@/i18n'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { LoadingState } from '@/shared/ui/states'
import { unitNameQuery } from '@/shared/units/unit-queries'

const search = v.object({ unitId: v.fallback(v.optional(v.string()), undefined) })

export const Route = createFileRoute('/staff/invite')({ validateSearch: search, component: InvitePage })

function InvitePage() {
  const { t } = useTranslation()
  const { unitId } = Route.useSearch()
  const navigate = Route.useNavigate()
  const router = useRouter()
  const [invited, setInvited] = useState<Invited | null>(null)
  const unit = useQuery({ ...unitNameQuery(unitId ?? ''), enabled: Boolean(unitId) })
  if (unitId && unit.isPending) return <LoadingState />
  return (
    <RequirePermission permission="MANAGE_STAFF">
      <Page
        title={t('staff:invite.title')}
        subtitle={t('staff:invite.subtitle')}
        width="form"
        crumbs={[{ label: t('staff:title'), to: '/staff' }]}
      >
        <InviteForm
          unit={unit.data && { id: unit.data.id, name: unit.data.name }}
          onDone={setInvited}
          onCancel={() => router.history.back()}
        />
      </Page>
      {invited && (
        <InvitedDialog
          invitation={invited}
          byMail={invited.byMail}
          onClose={() => navigate({ to: '/staff/$staffId', params: { staffId: invited.staff.id } })}
        />
      )}
    </RequirePermission>
  )
}
