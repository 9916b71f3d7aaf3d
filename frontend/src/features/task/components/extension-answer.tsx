import { Button, Group, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
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

type Action = ExtensionRequest['allowedActions'][number]

/** What this reader may say to a request for a later due date. */
export function ExtensionAnswer({ request }: { request: ExtensionRequest }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Action | null>(null)
  const close = () => setAsked(null)
  const who = `${request.work.unit.name}, ${request.work.title}`
  if (request.allowedActions.length === 0) return null
  return (
    <Group gap="xs" className="k-no-print">
      {request.allowedActions.map((action) => (
        <Button
          key={action}
          size="sm"
          variant={action === 'GRANT' ? 'filled' : 'default'}
          aria-label={`${t(`task:extension.action.${action}`)}: ${who}`}
          onClick={() => setAsked(action)}
        >
          {t(`task:extension.action.${action}`)}
        </Button>
      ))}
      {asked === 'GRANT' && <GrantDialog request={request} onClose={close} />}
      {asked === 'REFUSE' && (
        <ReasonDialog
          title={t('task:extension.refuse.title')}
          help={t('task:extension.refuse.help', { date: formatDate(request.dueOn) })}
          label={t('task:dialog.reason')}
          confirmLabel={t('task:extension.action.REFUSE')}
          message={t('task:extension.done.REFUSE')}
          onClose={close}
          send={(reason, key) => refuseExtension({ queries, request, key }, reason)}
        />
      )}
      {asked === 'WITHDRAW' && <WithdrawDialog request={request} onClose={close} />}
    </Group>
  )
}

type DialogProps = { request: ExtensionRequest; onClose: () => void }

function GrantDialog({ request, onClose }: DialogProps) {
  const { t } = useTranslation()
  const queries = useQueryClient()
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
        grantExtension({ queries, request, key }, { dueOn, comment: orNull(comment) })
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
  const queries = useQueryClient()
  const form = useForm({ initialValues: {} })
  return (
    <ActionDialog
      title={t('task:extension.withdraw.title')}
      help={t('task:extension.withdraw.help', { date: formatDate(request.dueOn) })}
      confirmLabel={t('task:extension.action.WITHDRAW')}
      message={t('task:extension.done.WITHDRAW')}
      form={form}
      send={(_, key) => withdrawExtension({ queries, request, key })}
      onClose={onClose}
    />
  )
}
