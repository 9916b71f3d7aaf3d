import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { shownEtag } from '@/api/client'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { createItem, updateItem } from '../api/plan-mutations'
import { type PlanDetail, type PlanItem, planItemQuery } from '../api/plan-queries'

/** An item to correct, or the parent under which a new one goes. */
export type EditedItem = { item: PlanItem } | { parentId: string | null }

type Props = { plan: PlanDetail; edited: EditedItem; onClose: () => void }

type Values = { title: string; text: string; weight: number | string }

const wordsOf = (item: PlanItem | null): Values => ({
  title: item?.title ?? '',
  text: item?.text ?? '',
  weight: item?.weight ?? 1,
})

export function ItemDialog({ plan, edited, onClose }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const item = 'item' in edited ? edited.item : null
  const { required, text } = rules(t)
  const form = useForm<Values>({
    initialValues: wordsOf(item),
    validate: schemaResolver(
      v.object({
        title: required(limits.CreatePlanItem.title),
        text: text(limits.CreatePlanItem.text),
        weight: v.number(t('common:form.required')),
      }),
      { sync: true },
    ),
  })
  const reload = async (id: string) => {
    const { value, etag } = await queries.fetchQuery({ ...planItemQuery(plan.id, id), staleTime: 0 })
    return { values: wordsOf(value), etag }
  }
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
      etag={item ? shownEtag(item) : undefined}
      reload={item ? () => reload(item.id) : undefined}
      send={async (values, key, etag) => {
        const body = {
          title: values.title.trim(),
          text: values.text.trim(),
          weight: Number(values.weight),
        }
        return item
          ? updateItem(plan.id, item.id, etag, body)
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
      <NumberInput
        label={t('plan:outline.weight')}
        description={t('plan:outline.weightHint')}
        min={1}
        max={limits.CreatePlanItem.weight}
        allowDecimal={false}
        maw={240}
        {...form.getInputProps('weight')}
      />
    </ActionDialog>
  )
}
