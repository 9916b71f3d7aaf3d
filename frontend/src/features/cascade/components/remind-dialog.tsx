import { Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import type { UnitRef } from '@/shared/units/unit-queries'
import { type ItemCascade, remind } from '../api/cascade-api'

type Props = { planId: string; item: ItemCascade; unit: UnitRef; onClose: () => void }

/** Reminds a unit of an item, with a word if need be. */
export function RemindDialog({ planId, item, unit, onClose }: Props) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { note: '' },
    validate: schemaResolver(v.object({ note: rules(t).text(limits.CreateReminder.note) }), { sync: true }),
  })
  return (
    <ActionDialog
      title={t('cascade:remind.of', { unit: unit.name })}
      help={t('cascade:remind.help', { item: `${item.label}. ${item.title}` })}
      confirmLabel={t('cascade:remind.action')}
      message={t('cascade:remind.done', { unit: unit.name })}
      form={form}
      onClose={onClose}
      send={({ note }, key) =>
        remind(planId, { itemId: item.id, unitId: unit.id, ...(orNull(note) && { note: note.trim() }) }, key)
      }
    >
      <Textarea
        label={t('cascade:remind.note')}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
        {...form.getInputProps('note')}
      />
    </ActionDialog>
  )
}
