import { Checkbox, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { stopSeries } from '../api/series-api'

type Props = { id: string; etag: string; onClose: () => void }

/** No more tasks are given, for a reason; what nobody has begun may go with it. */
export function StopSeriesDialog({ id, etag, onClose }: Props) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { reason: '', cancelNotBegun: false },
    validate: schemaResolver(v.object({ reason: rules(t).required(limits.StopTaskSeries.reason) }), {
      sync: true,
    }),
  })
  return (
    <ActionDialog
      title={t('series:stop')}
      help={t('series:stopHelp')}
      confirmLabel={t('series:stop')}
      message={t('series:done.STOP')}
      danger
      form={form}
      onClose={onClose}
      send={({ reason, cancelNotBegun }, key) =>
        stopSeries(id, etag, { reason: reason.trim(), cancelNotBegun }, key)
      }
    >
      <Textarea
        label={t('task:dialog.reason')}
        autosize
        minRows={3}
        maxRows={12}
        required
        data-autofocus
        {...form.getInputProps('reason')}
      />
      <Checkbox
        label={t('series:cancelNotBegun')}
        {...form.getInputProps('cancelNotBegun', { type: 'checkbox' })}
      />
    </ActionDialog>
  )
}
