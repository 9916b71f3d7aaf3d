import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { type CopiedPlan, copyPlan } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'
import { laterYear, nextStart } from '../lib/next-start'

type Values = {
  issuingUnit: UnitRef | null
  title: string
  startsOn: string
  years: number | string
  withTasks: boolean
}

type Props = {
  plan: PlanDetail
  drafters: UnitRef[]
  /** The copy is kept to make drafts from, its dates as they are. */
  template: boolean
  onClose: () => void
  onDone: (copied: CopiedPlan) => void
}

/** Makes a draft from a plan, its dates moved to a new start or by whole years. */
export function CopyDialog({ plan, drafters, template, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { required, optionalDate, unit } = rules(t)
  const form = useForm<Values>({
    initialValues: {
      issuingUnit: drafters.find((one) => one.id === plan.issuingUnit.id) ?? drafters[0] ?? null,
      title: template ? plan.title : laterYear(plan),
      startsOn: nextStart(plan.startsOn),
      years: 1,
      withTasks: true,
    },
    validate: schemaResolver(
      v.object({ issuingUnit: unit, title: required(limits.CopyPlan.title), startsOn: optionalDate }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t(template ? 'plan:template.keepTitle' : 'plan:copy.title')}
      help={t(template ? 'plan:template.keepHelp' : 'plan:copy.help')}
      confirmLabel={t(template ? 'plan:template.keep' : 'plan:copy.action')}
      message={t(template ? 'plan:template.kept' : 'plan:copy.done')}
      form={form}
      onClose={onClose}
      onDone={onDone}
      send={(values, key) =>
        copyPlan(
          plan.id,
          {
            issuingUnitId: values.issuingUnit?.id ?? '',
            title: values.title.trim(),
            withTasks: values.withTasks,
            ...(template ? { template } : moved(plan, values)),
          },
          key,
        )
      }
    >
      <TextInput label={t('plan:field.title')} required data-autofocus {...form.getInputProps('title')} />
      <UnitSelect label={t('plan:field.issuingUnit')} required {...form.getInputProps('issuingUnit')} />
      {template ? null : plan.startsOn ? (
        <DateField
          label={t('plan:copy.byStart')}
          description={t('plan:copy.startHint', { date: formatDate(plan.startsOn) })}
          {...form.getInputProps('startsOn')}
        />
      ) : (
        <NumberInput
          label={t('plan:copy.byYears')}
          min={1}
          max={limits.CopyPlan.years}
          allowDecimal={false}
          maw={240}
          {...form.getInputProps('years')}
        />
      )}
      <Checkbox
        label={t('plan:copy.withTasks')}
        description={t('plan:copy.withTasksHint')}
        {...form.getInputProps('withTasks', { type: 'checkbox' })}
      />
    </ActionDialog>
  )
}

/** By its new start where the plan has one, else by whole years. */
function moved(plan: PlanDetail, { startsOn, years }: Values) {
  if (plan.startsOn) return startsOn ? { startsOn } : {}
  return years === '' ? {} : { years: Number(years) }
}
