import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import { orNull, rules } from '@/shared/form/rules'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { CreatePlan, UpdatePlan } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'

export type PlanValues = {
  issuingUnit: UnitRef | null
  title: string
  startsOn: string
  endsOn: string
  legalBases: { documentId?: string | null; text: string }[]
  purpose: string
  requirements: string
  organisation: string
  recipients: string
  area: string
  signer: string
}

export const emptyPlan: PlanValues = {
  issuingUnit: null,
  title: '',
  startsOn: '',
  endsOn: '',
  legalBases: [],
  purpose: '',
  requirements: '',
  organisation: '',
  recipients: '',
  area: '',
  signer: '',
}

export function valuesOf(plan: PlanDetail): PlanValues {
  return {
    issuingUnit: plan.issuingUnit,
    title: plan.title,
    startsOn: plan.startsOn ?? '',
    endsOn: plan.endsOn ?? '',
    legalBases: plan.legalBases,
    purpose: plan.purpose ?? '',
    requirements: plan.requirements ?? '',
    organisation: plan.organisation ?? '',
    recipients: plan.recipients ?? '',
    area: plan.area ?? '',
    signer: plan.signer ?? '',
  }
}

export function planSchema(t: TFunction) {
  const { required, text, optionalDate, unit } = rules(t)
  return v.pipe(
    v.object({
      issuingUnit: unit,
      title: required(limits.CreatePlan.title),
      startsOn: optionalDate,
      endsOn: optionalDate,
      legalBases: v.array(v.object({ text: required(limits.LegalBasis.text) })),
      purpose: text(limits.CreatePlan.purpose),
      requirements: text(limits.CreatePlan.requirements),
      organisation: text(limits.CreatePlan.organisation),
      recipients: text(limits.CreatePlan.recipients),
      area: v.pipe(
        text(limits.CreatePlan.area),
        v.check((value) => !value.includes(';'), t('plan:form.oneArea')),
      ),
      signer: text(limits.CreatePlan.signer),
    }),
    v.forward(
      v.check(
        ({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn,
        t('common:form.dateOrder'),
      ),
      ['endsOn'],
    ),
  )
}

export function toUpdate(values: PlanValues): UpdatePlan {
  return {
    title: values.title.trim(),
    startsOn: orNull(values.startsOn),
    endsOn: orNull(values.endsOn),
    legalBases: values.legalBases.map(({ documentId, text }) => ({
      ...(documentId && { documentId }),
      text: text.trim(),
    })),
    purpose: values.purpose.trim(),
    requirements: values.requirements.trim(),
    organisation: values.organisation.trim(),
    recipients: values.recipients.trim(),
    area: orNull(values.area),
    signer: orNull(values.signer),
  }
}

export function toCreate(values: PlanValues): CreatePlan {
  return { ...toUpdate(values), title: values.title.trim(), issuingUnitId: values.issuingUnit?.id ?? '' }
}
