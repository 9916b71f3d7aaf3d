import { Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { amendPlan } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'

/** Begins the draft of an amendment and leads there. */
export function AmendDialog({ plan, onClose }: { plan: PlanDetail; onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm({
    initialValues: { subject: t('plan:amendment.subjectOf', { symbol: plan.symbol ?? '' }) },
    validate: schemaResolver(v.object({ subject: rules(t).required(limits.AmendPlan.subject) }), {
      sync: true,
    }),
  })
  return (
    <ActionDialog
      title={t('plan:amendment.title')}
      help={t('plan:amendment.help')}
      confirmLabel={t('plan:amendment.confirm')}
      message={t('plan:amendment.done')}
      form={form}
      onClose={onClose}
      send={(values, key) => amendPlan(plan.id, values.subject.trim(), key)}
      onDone={(amendment) => navigate({ to: '/plans/$planId', params: { planId: amendment.id } })}
    >
      <Textarea
        label={t('plan:amendment.subject')}
        required
        autosize
        minRows={2}
        data-autofocus
        {...form.getInputProps('subject')}
      />
    </ActionDialog>
  )
}
