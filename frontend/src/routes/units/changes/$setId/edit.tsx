import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { changeSetQuery } from '@/features/reorganisation/api/change-set-queries'
import { ChangeSetForm } from '@/features/reorganisation/components/change-set-form'
import { ChangeSetSteps } from '@/features/reorganisation/components/change-set-steps'
import { valuesOf } from '@/features/reorganisation/lib/change-set-values'
import { useTranslation } from '@/i18n'
import { LinkButton } from '@/shared/ui/link-button'
import { NotEditable } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'

export const Route = createFileRoute('/units/changes/$setId/edit')({ component: EditChangeSetPage })

function EditChangeSetPage() {
  const { t } = useTranslation()
  const { setId } = Route.useParams()
  const navigate = Route.useNavigate()
  const queries = useQueryClient()
  const query = useQuery({ ...changeSetQuery(setId), refetchOnWindowFocus: false })
  const back = () => navigate({ to: '/units/changes/$setId', params: { setId } })
  const reload = async () => {
    const { value, etag } = await queries.fetchQuery({ ...changeSetQuery(setId), staleTime: 0 })
    return { values: valuesOf(value), etag }
  }
  return (
    <QueryView query={query}>
      {({ value, etag }) =>
        value.allowedActions.includes('UPDATE') ? (
          <Page
            title={t('reorganisation:form.editTitle')}
            subtitle={<ChangeSetSteps current="write" />}
            width="form"
            crumbs={[{ label: value.instrument, to: '/units/changes/$setId', params: { setId } }]}
          >
            <ChangeSetForm
              initial={valuesOf(value)}
              set={{ id: setId, etag, reload }}
              onDone={back}
              onCancel={back}
            />
          </Page>
        ) : (
          <NotEditable
            title={value.instrument}
            link={
              <LinkButton to="/units/changes/$setId" params={{ setId }} variant="default">
                {t('common:noPermission.back')}
              </LinkButton>
            }
          />
        )
      }
    </QueryView>
  )
}
