import { Select, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { citableDocumentsQuery } from '../api/document-queries'
import { concludePlan, revokePlan } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'

type Props = { plan: PlanDetail; etag: string; action: 'REVOKE' | 'CONCLUDE'; onClose: () => void }

/** Ends a plan: revoked by a decision for a reason, or concluded, with the closing report if there is one. */
export function EndDialog({ plan, etag, action, onClose }: Props) {
  const { t } = useTranslation()
  const { required, text } = rules(t)
  const revoking = action === 'REVOKE'
  const field = revoking ? 'reason' : 'conclusion'
  const form = useForm<Record<string, string>>({
    initialValues: { [field]: '', documentId: '' },
    validate: schemaResolver(
      v.object({
        [field]: required(revoking ? limits.RevokePlan.reason : limits.ConcludePlan.conclusion),
        documentId: revoking ? v.pipe(v.string(), v.nonEmpty(t('plan:end.pickDecision'))) : text(36),
      }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t(`plan:dialog.${action}.title`)}
      help={t(`plan:dialog.${action}.help`)}
      confirmLabel={t(`plan:action.${action}`)}
      message={t(`plan:done.${action}`)}
      danger={revoking}
      form={form}
      onClose={onClose}
      send={({ documentId, ...values }, key) => {
        const by = documentId ? { documentId } : {}
        const words = (values[field] ?? '').trim()
        const step = { id: plan.id, etag, key }
        return revoking
          ? revokePlan(step, { reason: words, ...by })
          : concludePlan(step, { conclusion: words, ...by })
      }}
    >
      <DocumentField
        label={t(revoking ? 'plan:end.decision' : 'plan:end.report')}
        description={t(revoking ? 'plan:end.decisionHint' : 'plan:end.reportHint')}
        required={revoking}
        {...form.getInputProps('documentId')}
      />
      <Textarea
        label={t(`plan:dialog.${action}.label`)}
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

type FieldProps = {
  label: string
  description: string
  required: boolean
  value?: string
  onChange?: (id: string) => void
}

/** Finds the document in the register, by its symbol or words of its subject. */
function DocumentField({ value, onChange, ...rest }: FieldProps) {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const [q] = useDebouncedValue(value ? '' : search.trim(), 200)
  const found = useQuery(citableDocumentsQuery(q)).data?.items ?? []
  return (
    <Select
      {...rest}
      placeholder={t('plan:end.pick')}
      searchable
      clearable
      filter={({ options }) => options}
      data={found.map(({ id, symbol, issuedOn, subject }) => ({
        value: id,
        label: `${symbol} (${formatDate(issuedOn)}) – ${subject}`,
      }))}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={t('plan:form.noDocument')}
      value={value || null}
      onChange={(id) => onChange?.(id ?? '')}
    />
  )
}
