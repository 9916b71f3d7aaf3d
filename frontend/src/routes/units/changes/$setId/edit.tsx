import { createFileRoute } from '@tanstack/react-router'
import { changeSetQuery } from '@/features/reorganisation/api/change-set-queries'
import { ChangeSetForm } from '@/features/reorganisation/components/change-set-form'
import { ChangeSetSteps } from '@/features/reorganisation/components/change-set-steps'
import { valuesOf } from '@/features/reorganisation/lib/change-set-values'
import { useTranslation } from '@/i18n'
import { EditPage } from '@/shared/form/edit-page'

export const Route = createFileRoute('/units/changes/$setId/edit')({ component: EditChangeSetPage })

function EditChangeSetPage() {
  const { t } = useTranslation()
  const { setId } = Route.useParams()
  return (
    <EditPage
      query={changeSetQuery(setId)}
      valuesOf={valuesOf}
      title={t('reorganisation:form.editTitle')}
      subtitle={<ChangeSetSteps current="write" />}
      own={(set) => ({ label: set.instrument, to: '/units/changes/$setId', params: { setId } })}
    >
      {(_, { initial, etag, reload, back }) => (
        <ChangeSetForm initial={initial} set={{ id: setId, etag, reload }} onDone={back} onCancel={back} />
      )}
    </EditPage>
  )
}
