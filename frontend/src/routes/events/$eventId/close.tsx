import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { eventQuery } from '@/features/event/api/event-queries'
import { CloseForm } from '@/features/event/components/close-form'
import { useTranslation } from '@/i18n'
import { FormGate } from '@/shared/form/form-gate'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/events/$eventId/close')({ component: CloseEventPage })

function CloseEventPage() {
  const { t } = useTranslation()
  const { eventId } = Route.useParams()
  const navigate = Route.useNavigate()
  const query = useQuery({ ...eventQuery(eventId), refetchOnWindowFocus: false })
  return (
    <QueryView query={query}>
      {({ value: event, etag }) => {
        const own = { label: event.title, to: '/events/$eventId', params: { eventId } }
        const back = () => navigate({ to: '/events/$eventId', params: { eventId } })
        return (
          <FormGate key={eventId} open={event.allowedActions.includes('CLOSE')} own={own}>
            <Page
              title={t('event:action.CLOSE')}
              subtitle={t('event:closing.help')}
              width="form"
              crumbs={[own]}
            >
              <CloseForm event={event} etag={etag} onDone={back} onCancel={back} />
            </Page>
          </FormGate>
        )
      }}
    </QueryView>
  )
}
