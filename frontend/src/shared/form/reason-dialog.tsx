import { Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from './action-dialog'
import { rules } from './rules'

type Props = {
  title: string
  help?: string
  label: string
  confirmLabel: string
  message?: string
  field?: string
  max?: number
  danger?: boolean
  send: (text: string, key: string) => Promise<unknown>
  onClose: () => void
}

/** A step that must carry its reason or its conclusion in words. */
export function ReasonDialog({
  label,
  send,
  field = 'reason',
  max = limits.Reasoned.reason,
  ...rest
}: Props) {
  const { t } = useTranslation()
  const form = useForm<Record<string, string>>({
    initialValues: { [field]: '' },
    validate: schemaResolver(v.object({ [field]: rules(t).required(max) }), { sync: true }),
  })
  return (
    <ActionDialog {...rest} form={form} send={(values, key) => send((values[field] ?? '').trim(), key)}>
      <Textarea
        label={label}
        autosize
        minRows={3}
        maxRows={12}
        required
        data-autofocus
        {...form.getInputProps(field)}
      />
    </ActionDialog>
  )
}
