import { createFileRoute } from '@tanstack/react-router'
import { type UnitDetail, unitQuery } from '@/features/unit/api/unit-queries'
import { emptyUnit, UnitForm } from '@/features/unit/components/unit-form'
import { useTranslation } from '@/i18n'
import { EditPage } from '@/shared/form/edit-page'

export const Route = createFileRoute('/units/$unitId/edit')({ component: EditUnitPage })

const valuesOf = ({ name, kind, guidedBy }: UnitDetail) => ({
  ...emptyUnit,
  name,
  kind,
  guidedBy: guidedBy ?? null,
})

function EditUnitPage() {
  const { t } = useTranslation()
  const { unitId } = Route.useParams()
  return (
    <EditPage
      query={unitQuery(unitId)}
      valuesOf={valuesOf}
      title={t('unit:form.editTitle')}
      subtitle={t('unit:form.editHint')}
      own={(unit) => ({ label: unit.name, to: '/units/$unitId', params: { unitId } })}
    >
      {(_, { initial, etag, reload, back }) => (
        <UnitForm initial={initial} unit={{ id: unitId, etag, reload }} onDone={back} onCancel={back} />
      )}
    </EditPage>
  )
}
