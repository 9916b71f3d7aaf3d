import { Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { grantExtension, refuseExtension, withdrawExtension } from '../api/extension-mutations'
import type { ExtensionRequest } from '../api/extension-queries'

type DialogProps = { request: ExtensionRequest; onClose: () => void }

/** The words that go with an answer to a request for a later due date. */
export function ExtensionAnswerDialog({
  action,
  ...props
}: DialogProps & { action: ExtensionRequest['allowedActions'][number] }) {
  if (action === 'GRANT') return <GrantDialog {...props} />
  return action === 'REFUSE' ? <RefuseDialog {...props} /> : <WithdrawDialog {...props} />
}

function RefuseDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation()
  return (
    <ReasonDialog
      title={t('task:extension.refuse.title')}
      help={t('task:extension.refuse.help', { date: formatDate(request.dueOn) })}
      label={t('task:dialog.reason')}
      confirmLabel={t('task:extension.action.REFUSE')}
      message={t('task:extension.done.REFUSE')}
      onClose={onClose}
      send={(reason, key) => refuseExtension({ request, key }, reason)}
    />
  )
}

function GrantDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation()
  const form = useForm({
    initialValues: { dueOn: request.askedDueOn, comment: '' },
    validate: schemaResolver(
      v.object({
        dueOn: v.pipe(
          rules(t).date,
          v.check(
            (day) => day > request.dueOn,
            t('task:extension.later', { date: formatDate(request.dueOn) }),
          ),
        ),
        comment: rules(t).text(limits.GrantExtension.comment),
      }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('task:extension.grant.title', { unit: request.work.unit.name })}
      help={t(`task:extension.grant.help.${request.work.role === 'LEAD' ? 'lead' : 'support'}`)}
      confirmLabel={t('task:extension.action.GRANT')}
      message={t('task:extension.done.GRANT')}
      form={form}
      send={({ dueOn, comment }, key) =>
        grantExtension({ request, key }, { dueOn, comment: orNull(comment) })
      }
      onClose={onClose}
    >
      <DateField
        label={t('task:extension.grant.dueOn')}
        required
        data-autofocus
        {...form.getInputProps('dueOn')}
      />
      <Textarea
        label={t('task:dialog.ACCEPT.text')}
        autosize
        minRows={2}
        maxRows={12}
        {...form.getInputProps('comment')}
      />
    </ActionDialog>
  )
}

function WithdrawDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: {} })
  return (
    <ActionDialog
      title={t('task:extension.withdraw.title')}
      help={t('task:extension.withdraw.help', { date: formatDate(request.dueOn) })}
      confirmLabel={t('task:extension.action.WITHDRAW')}
      message={t('task:extension.done.WITHDRAW')}
      form={form}
      send={(_, key) => withdrawExtension({ request, key })}
      onClose={onClose}
    />
  )
}
