import { useForm } from '@mantine/form'
import { shownEtag } from '@/api/client'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { updateItem } from '../api/plan-mutations'
import type { PlanDetail, PlanItem } from '../api/plan-queries'
import { PlanItemField, type PlanPlace } from './plan-item-field'

type Props = { plan: PlanDetail; item: PlanItem; onClose: () => void }

/** Says which item of another unit's plan an item of a draft carries out. */
export function LinkDialog({ plan, item, onClose }: Props) {
  const { t } = useTranslation()
  // the items of one plan mostly carry out the same plan
  const known = item.derivedFrom ?? plan.items.find(({ derivedFrom }) => derivedFrom?.readable)?.derivedFrom
  const form = useForm<PlanPlace>({
    initialValues: {
      planId: known?.readable ? known.plan.id : null,
      planItemId: (item.derivedFrom?.readable && item.derivedFrom.itemId) || null,
    },
    validate: { planItemId: (id) => (id ? null : t('common:form.required')) },
  })
  return (
    <ActionDialog
      title={t('plan:link.title', { label: item.label })}
      help={t('plan:link.help')}
      confirmLabel={t('plan:link.save')}
      message={t('plan:link.done')}
      form={form}
      onClose={onClose}
      send={({ planItemId }) => updateItem(plan.id, item.id, shownEtag(item), { derivedFromId: planItemId })}
    >
      <PlanItemField
        {...form.values}
        above={plan.issuingUnit}
        onChange={form.setValues}
        error={form.errors.planItemId as string | undefined}
      />
    </ActionDialog>
  )
}
