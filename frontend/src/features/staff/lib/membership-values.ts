import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import type { TFunction } from '@/i18n'
import type { Role } from '@/shared/auth/roles'
import { orNull, rules } from '@/shared/form/rules'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { CreateMembership } from '../api/staff-mutations'

export type MembershipValues = {
  unitId: UnitRef | null
  role: Role
  position: string
  areas: string[]
  validFrom: string
  validTo: string
}

export function emptyMembership(today: string, unit?: UnitRef | null): MembershipValues {
  return { unitId: unit ?? null, role: 'OFFICER', position: '', areas: [], validFrom: today, validTo: '' }
}

/** As long as the service takes them. */
export function areasRule(t: TFunction) {
  return v.array(rules(t).text(limits.CreatePlan.area))
}

/** What is wrong with a role to be given. */
export function membershipRules(t: TFunction) {
  const { unit, text, optionalDate } = rules(t)
  return v.pipe(
    v.object({
      unitId: unit,
      position: text(limits.CreateMembership.position),
      areas: areasRule(t),
      validFrom: optionalDate,
      validTo: optionalDate,
    }),
    v.forward(
      v.partialCheck(
        [['validFrom'], ['validTo']],
        ({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo,
        t('common:form.dateOrder'),
      ),
      ['validTo'],
    ),
  )
}

/** Areas of charge are a deputy's; what was typed before another role was chosen stays behind. */
export function toMembership(values: MembershipValues): CreateMembership {
  return {
    unitId: values.unitId?.id ?? '',
    role: values.role,
    position: orNull(values.position),
    areas: values.role === 'DEPUTY' ? values.areas : [],
    validFrom: orNull(values.validFrom),
    validTo: orNull(values.validTo),
  }
}
