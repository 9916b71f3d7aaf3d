import { Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { createItem, updateItem } from '../api/plan-mutations'
import type { PlanDetail, PlanItem } from '../api/plan-queries'
import { useItemEtag } from '../api/use-item-etag'

/** An item to correct, or the parent under which a new one goes. */
export type EditedItem = { item: PlanItem } | { parentId: string | null }

type Props = { plan: PlanDetail; edited: EditedItem; onClose: () => void }

export function ItemDialog({ plan, edited, onClose }: Props) {
  const { t } = useTranslation()
  const etagOf = useItemEtag(plan.id)
  const item = 'item' in edited ? edited.item : null
  const { required, text } = rules(t)
  const form = useForm({
    initialValues: { title: item?.title ?? '', text: item?.text ?? '' },
    validate: schemaResolver(
      v.object({ title: required(limits.CreatePlanItem.title), text: text(limits.CreatePlanItem.text) }),
      { sync: true },
    ),
  })
  const parent = 'parentId' in edited ? plan.items.find((one) => one.id === edited.parentId) : null
  return (
    <ActionDialog
      title={
        item
          ? t('plan:outline.editTitle', { label: item.label })
          : parent
            ? t('plan:outline.addUnder', { label: parent.label })
            : t('plan:outline.add')
      }
      confirmLabel={t('common:save')}
      againLabel={item ? undefined : t('plan:outline.saveAndAdd')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={async (values, key) => {
        const body = { title: values.title.trim(), text: values.text.trim() }
        return item
          ? updateItem(plan.id, item.id, await etagOf(item), body)
          : createItem(plan.id, { ...body, parentId: 'parentId' in edited ? edited.parentId : null }, key)
      }}
    >
      <TextInput
        label={t('plan:outline.itemTitle')}
        required
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Textarea
        label={t('plan:outline.itemText')}
        autosize
        minRows={4}
        maxRows={16}
        {...form.getInputProps('text')}
      />
    </ActionDialog>
  )
}
