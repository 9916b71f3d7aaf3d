import { NumberInput, Radio, Select, Stack, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { currentMemberships, useMe, useToday } from '@/shared/auth/me'
import type { FileRef } from '@/shared/files/file-api'
import { FileUpload } from '@/shared/files/file-upload'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { latestPlansQuery, reservedNumbersQuery } from '../api/document-queries'
import { issuePlan } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'
import { latestOfYear } from '../lib/latest-number'
import { parseSymbol } from '../lib/symbol'
import { OpenComments } from './open-comments'

type Values = {
  numbering: 'next' | 'reserved' | 'number' | 'symbol'
  reserved: string | null
  number: number | string
  symbol: string
  signer: string
  files: FileRef[]
}

/** Issues a plan: takes the next number, one that was reserved, a chosen one, or a symbol given elsewhere. */
export function IssueDialog({
  plan,
  etag,
  onClose,
}: {
  plan: PlanDetail
  etag: string
  onClose: () => void
}) {
  const { t } = useTranslation()
  const me = useMe()
  const roles = me ? currentMemberships(me).filter(({ unit }) => unit.id === plan.issuingUnit.id) : []
  const deputy = roles.some(({ role }) => role === 'HEAD')
    ? undefined
    : roles.find(({ role }) => role === 'DEPUTY')
  const signer = deputy
    ? [me?.name, deputy.position].filter(Boolean).join(', ')
    : (plan.signer ?? me?.name ?? '')
  const [busy, setBusy] = useState(false)
  const { text } = rules(t)
  const issued = useQuery(latestPlansQuery(plan.issuingUnit.id)).data?.items ?? []
  const reserved = useQuery(reservedNumbersQuery(plan.issuingUnit.id)).data?.items ?? []
  const latest = latestOfYear(issued, useToday().slice(0, 4))
  const form = useForm<Values>({
    initialValues: { numbering: 'next', reserved: null, number: '', symbol: '', signer, files: [] },
    validate: schemaResolver(
      v.pipe(
        v.object({
          numbering: v.string(),
          reserved: v.nullable(v.string()),
          number: v.union([v.number(), v.string()]),
          symbol: text(limits.IssuePlan.symbol),
          signer: text(limits.IssuePlan.signer),
        }),
        v.forward(
          v.check(
            (values) => values.numbering !== 'reserved' || values.reserved !== null,
            t('plan:issue.pickReserved'),
          ),
          ['reserved'],
        ),
        v.forward(
          v.check(
            (values) => values.numbering !== 'number' || values.number !== '',
            t('common:form.required'),
          ),
          ['number'],
        ),
        v.forward(
          v.check(
            (values) => values.numbering !== 'symbol' || parseSymbol(values.symbol) !== null,
            t('plan:issue.badSymbol'),
          ),
          ['symbol'],
        ),
      ),
      { sync: true },
    ),
  })
  const { numbering } = form.values
  const choose = (value: string) => {
    form.setFieldValue('numbering', value as Values['numbering'])
    form.clearFieldError('reserved')
    form.clearFieldError('number')
    form.clearFieldError('symbol')
  }
  return (
    <ActionDialog
      title={t('plan:dialog.ISSUE.title')}
      help={
        deputy ? t('plan:dialog.ISSUE.helpForHead', { area: plan.area ?? '' }) : t('plan:dialog.ISSUE.help')
      }
      confirmLabel={t('plan:action.ISSUE')}
      message={t('plan:done.ISSUE')}
      form={form}
      busy={busy}
      onClose={onClose}
      send={(values, key) =>
        issuePlan(
          { id: plan.id, etag, key },
          {
            fileIds: values.files.map((file) => file.id),
            ...(orNull(values.signer) && { signer: values.signer.trim() }),
            ...(values.numbering === 'number' && { number: Number(values.number) }),
            ...(values.numbering === 'reserved' && parseSymbol(values.reserved ?? '')),
            // given elsewhere: its number and its letters are two things to the register
            ...(values.numbering === 'symbol' && parseSymbol(values.symbol)),
          },
        )
      }
    >
      <OpenComments plan={plan} />
      <Radio.Group label={t('plan:issue.numbering')} value={numbering} onChange={choose}>
        <Stack gap="xs" mt="xs">
          <Radio
            value="next"
            label={t('plan:issue.next')}
            description={
              latest
                ? t('plan:issue.latest', { symbol: latest.symbol, date: formatDate(latest.issuedOn) })
                : t('plan:issue.nextHint')
            }
          />
          {reserved.length > 0 && <Radio value="reserved" label={t('plan:issue.reserved')} />}
          <Radio value="number" label={t('plan:issue.number')} />
          <Radio value="symbol" label={t('plan:issue.symbol')} />
        </Stack>
      </Radio.Group>
      {numbering === 'reserved' && (
        <Select
          label={t('plan:issue.reservedLabel')}
          required
          searchable
          allowDeselect={false}
          data={reserved.flatMap(({ symbol, subject }) =>
            symbol ? [{ value: symbol, label: [symbol, subject].filter(Boolean).join(' – ') }] : [],
          )}
          {...form.getInputProps('reserved')}
        />
      )}
      {numbering === 'number' && (
        <NumberInput
          label={t('plan:issue.numberLabel')}
          required
          min={1}
          max={limits.IssuePlan.number}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          maw={180}
          {...form.getInputProps('number')}
        />
      )}
      {numbering === 'symbol' && (
        <TextInput
          label={t('plan:field.symbol')}
          placeholder="656/KH-UBND"
          required
          maw={260}
          {...form.getInputProps('symbol')}
        />
      )}
      <TextInput label={t('plan:field.signer')} {...form.getInputProps('signer')} />
      <FileUpload
        label={t('plan:issue.original')}
        hint={t('plan:issue.originalHint')}
        value={form.values.files}
        onChange={(files) => form.setFieldValue('files', files)}
        onBusy={setBusy}
        data-path="fileIds"
      />
    </ActionDialog>
  )
}
