import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { eventQuery } from '@/features/event/api/event-queries'
import { CloseForm } from '@/features/event/components/close-form'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/events/$eventId/close')({ component: CloseEventPage })

function CloseEventPage() {
  const { t } = useTranslation()
  const { eventId } = Route.useParams()
  const navigate = Route.useNavigate()
  const query = useQuery({ ...eventQuery(eventId), refetchOnWindowFocus: false })
  const back = () => navigate({ to: '/events/$eventId', params: { eventId } })
  return (
    <QueryView query={query}>
      {({ value: event, etag }) =>
        event.allowedActions.includes('CLOSE') ? (
          <Page
            title={t('event:action.CLOSE')}
            subtitle={t('event:closing.help')}
            width="form"
            crumbs={[{ label: event.title, to: '/events/$eventId', params: { eventId } }]}
          >
            <CloseForm event={event} etag={etag} onDone={back} onCancel={back} />
          </Page>
        ) : (
          <NotEditable
            title={event.title}
            link={
              <LinkButton to="/events/$eventId" params={{ eventId }} variant="default">
                {t('common:noPermission.back')}
              </LinkButton>
            }
          />
        )
      }
    </QueryView>
  )
}
