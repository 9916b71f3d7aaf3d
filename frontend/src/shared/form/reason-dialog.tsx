import { Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from './action-dialog'

type Props = {
  title: string
  help?: string
  label: string
  confirmLabel: string
  message?: string
  field?: string
  danger?: boolean
  send: (text: string, key: string) => Promise<unknown>
  onClose: () => void
}

/** A step that must carry its reason or its conclusion in words. */
export function ReasonDialog({ label, send, field = 'reason', ...rest }: Props) {
  const { t } = useTranslation()
  const form = useForm<Record<string, string>>({
    initialValues: { [field]: '' },
    validate: schemaResolver(
      v.object({
        [field]: v.pipe(v.string(), v.trim(), v.nonEmpty(t('common:form.required')), v.maxLength(4000)),
      }),
      { sync: true },
    ),
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
