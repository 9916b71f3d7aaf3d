import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { isIsoDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitMultiSelect, UnitSelect } from '@/shared/units/unit-select'
import type { Decision, Proposal } from '../api/reading-api'
import { currentValue } from '../lib/proposals'

type Values = {
  text: string
  body: string
  from: string
  dueOn: string
  leads: UnitRef[]
  supports: UnitRef[]
  monitor: UnitRef | null
}

type Props = {
  proposal: Proposal
  /** The day whose units can be chosen. */
  asOf: string
  send: (decision: Decision) => Promise<unknown>
  onClose: () => void
}

const dated = ['PERIOD', 'ASSIGNMENT']

/** Changes what a proposal says before it is taken. */
export function ProposalDialog({ proposal, asOf, send, onClose }: Props) {
  const { t } = useTranslation()
  const value = currentValue(proposal)
  const work = proposal.kind === 'ASSIGNMENT'
  const known = proposal.named.flatMap(({ units, candidates }) => [...units, ...candidates])
  const unitsOf = (ids: string[] | null | undefined) =>
    (ids ?? []).map((id) => known.find((unit) => unit.id === id) ?? { id, name: t('reading:unitChosen') })
  const day = (typed: string) => (typed === '' || isIsoDate(typed) ? null : t('common:form.badDate'))
  const form = useForm<Values>({
    initialValues: {
      text: value.text,
      body: value.body ?? '',
      from: value.from ?? '',
      dueOn: value.dueOn ?? '',
      leads: unitsOf(value.leadUnitIds),
      supports: unitsOf(value.supportUnitIds),
      monitor: value.monitorUnitId ? (unitsOf([value.monitorUnitId])[0] ?? null) : null,
    },
    validate: {
      text: (text) => (text.trim() ? null : t('common:form.required')),
      from: day,
      dueOn: day,
      leads: (leads) => (work && leads.length === 0 ? t('common:form.required') : null),
    },
  })
  const candidates = proposal.named
    .filter(({ units, candidates: some }) => units.length === 0 && some.length > 0)
    .map(({ mention, candidates: some }) => `${mention.text}: ${some.map(({ name }) => name).join(', ')}`)
  return (
    <ActionDialog
      title={t(`reading:kind.${proposal.kind}`)}
      help={candidates.length > 0 ? t('reading:candidates', { list: candidates.join('; ') }) : undefined}
      form={form}
      send={({ text, body, from, dueOn, leads, supports, monitor }) =>
        send({
          state: 'CHANGED',
          value: {
            ...value,
            text,
            body: proposal.kind === 'ITEM' ? body : null,
            from: from || null,
            dueOn: dueOn || null,
            dueIn: dueOn ? null : (value.dueIn ?? null),
            leadUnitIds: work ? leads.map(({ id }) => id) : null,
            supportUnitIds: work ? supports.map(({ id }) => id) : null,
            monitorUnitId: (work && monitor?.id) || null,
          },
        })
      }
      onClose={onClose}
      confirmLabel={t('reading:takeChanged')}
    >
      <Textarea
        label={t('reading:field.text')}
        required
        autosize
        minRows={2}
        maxRows={12}
        data-autofocus
        {...form.getInputProps('text')}
      />
      {proposal.kind === 'ITEM' && (
        <Textarea
          label={t('reading:field.body')}
          autosize
          minRows={2}
          maxRows={12}
          {...form.getInputProps('body')}
        />
      )}
      {work && (
        <UnitMultiSelect
          label={t('reading:part.LEAD')}
          required
          asOf={asOf}
          {...form.getInputProps('leads')}
        />
      )}
      {work && (
        <UnitMultiSelect label={t('reading:part.SUPPORT')} asOf={asOf} {...form.getInputProps('supports')} />
      )}
      {work && (
        <UnitSelect
          label={t('reading:part.MONITOR')}
          clearable
          asOf={asOf}
          {...form.getInputProps('monitor')}
        />
      )}
      {proposal.kind === 'PERIOD' && (
        <DateField label={t('reading:field.from')} {...form.getInputProps('from')} />
      )}
      {dated.includes(proposal.kind) && (
        <DateField
          label={t('reading:due')}
          description={value.dueIn ? t('reading:dueInUnlessDay', { count: value.dueIn }) : undefined}
          {...form.getInputProps('dueOn')}
        />
      )}
    </ActionDialog>
  )
}
