import { createFileRoute } from '@tanstack/react-router'
import { eventQuery } from '@/features/event/api/event-queries'
import { EventForm } from '@/features/event/components/event-form'
import { valuesOf } from '@/features/event/lib/event-values'
import { PlanItemField } from '@/features/plan/components/plan-item-field'
import { useTranslation } from '@/i18n'
import { EditPage } from '@/shared/form/edit-page'

export const Route = createFileRoute('/events/$eventId/edit')({ component: EditEventPage })

function EditEventPage() {
  const { t } = useTranslation()
  const { eventId } = Route.useParams()
  return (
    <EditPage
      query={eventQuery(eventId)}
      valuesOf={valuesOf}
      title={t('event:form.editTitle')}
      own={(event) => ({ label: event.title, to: '/events/$eventId', params: { eventId } })}
    >
      {(event, { initial, etag, reload, back }) => (
        <EventForm
          initial={initial}
          event={{ id: eventId, etag, campaignId: event.campaignId, reload }}
          planField={(field) => <PlanItemField {...field} />}
          onDone={back}
          onCancel={back}
        />
      )}
    </EditPage>
  )
}
