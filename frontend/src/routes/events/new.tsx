import { createFileRoute, useRouter } from '@tanstack/react-router'
import * as v from 'valibot'
import { EventForm } from '@/features/event/components/event-form'
import { PlanItemField } from '@/features/plan/components/plan-item-field'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { isIsoDate } from '@/shared/lib/dates'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'

const search = v.object({
  on: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined),
  planId: v.fallback(v.optional(v.string()), undefined),
  planItemId: v.fallback(v.optional(v.string()), undefined),
})

export const Route = createFileRoute('/events/new')({ validateSearch: search, component: NewEventPage })

function NewEventPage() {
  const { t } = useTranslation()
  const me = useMe()
  const { on, planId = null, planItemId = null } = Route.useSearch()
  const navigate = Route.useNavigate()
  const router = useRouter()
  return (
    <RequirePermission permission="HOLD_EVENT">
      <Page
        title={t('event:form.newTitle')}
        width="form"
        crumbs={[{ label: t('event:list.title'), to: '/events' }]}
      >
        <EventForm
          initial={{
            hostUnit: unitsWith(me, 'HOLD_EVENT')[0] ?? null,
            startsOn: on ?? '',
            planId,
            planItemId,
          }}
          planField={(field) => <PlanItemField {...field} />}
          onDone={(eventId) => navigate({ to: '/events/$eventId', params: { eventId } })}
          onCancel={() => router.history.back()}
        />
      </Page>
    </RequirePermission>
  )
}
