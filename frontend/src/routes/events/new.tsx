import { createFileRoute, useRouter } from '@tanstack/react-router'
import { EventForm } from '@/features/event/components/event-form'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { Page } from '@/shared/ui/page'
import { LoadingState } from '@/shared/ui/states'

export const Route = createFileRoute('/events/new')({ component: NewEventPage })

function NewEventPage() {
  const { t } = useTranslation()
  const me = useMe()
  const navigate = Route.useNavigate()
  const router = useRouter()
  if (!me) return <LoadingState />
  return (
    <Page
      title={t('event:form.newTitle')}
      width="form"
      crumbs={[{ label: t('event:list.title'), to: '/events' }]}
    >
      <EventForm
        initial={{ hostUnit: unitsWith(me, 'HOLD_EVENT')[0] ?? null }}
        onDone={(eventId) => navigate({ to: '/events/$eventId', params: { eventId } })}
        onCancel={() => router.history.back()}
      />
    </Page>
  )
}
