import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { eventQuery } from '@/features/event/api/event-queries'
import { EventForm } from '@/features/event/components/event-form'
import { valuesOf } from '@/features/event/lib/event-values'
import { PlanItemField } from '@/features/plan/components/plan-item-field'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/events/$eventId/edit')({ component: EditEventPage })

function EditEventPage() {
  const { t } = useTranslation()
  const { eventId } = Route.useParams()
  const navigate = Route.useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...eventQuery(eventId), refetchOnWindowFocus: false })
  const back = () => navigate({ to: '/events/$eventId', params: { eventId } })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...eventQuery(eventId), staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) =>
        value.allowedActions.includes('UPDATE') ? (
          <Page
            title={t('event:form.editTitle')}
            width="form"
            crumbs={[{ label: value.title, to: '/events/$eventId', params: { eventId } }]}
          >
            <EventForm
              initial={valuesOf(value)}
              event={{ id: eventId, etag, campaignId: value.campaignId, reload }}
              planField={(field) => <PlanItemField {...field} />}
              onDone={back}
              onCancel={back}
            />
          </Page>
        ) : (
          <NotEditable
            title={value.title}
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
