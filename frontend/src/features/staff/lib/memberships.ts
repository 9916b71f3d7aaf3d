import type { TFunction } from '@/i18n'
import { addDays, formatDate } from '@/shared/lib/dates'
import type { Membership, Person } from '../api/staff-queries'

type Term = Pick<Membership, 'validFrom' | 'validTo'>

/** Roles by when they are held: today, from a later day on, and no more. */
export function byTime<T extends Term & Pick<Membership, 'current'>>(memberships: T[], today: string) {
  const others = memberships.filter((one) => !one.current)
  const isComing = (one: T) => one.validFrom !== null && one.validFrom > today
  return {
    current: memberships.filter((one) => one.current),
    coming: others.filter(isComing),
    former: others.filter((one) => !isComing(one)),
  }
}

export function termText({ validFrom, validTo }: Term, t: TFunction): string {
  const values = { from: formatDate(validFrom), to: formatDate(validTo) }
  if (validFrom && validTo) return t('staff:term.fromTo', values)
  if (validFrom) return t('staff:term.from', values)
  return validTo ? t('staff:term.to', values) : ''
}

export const accountStates = ['ACTIVE', 'INVITED', 'SUSPENDED'] as const
export type AccountState = (typeof accountStates)[number]

/** A closed account is closed, whether or not anybody has signed in with it. */
export function accountState({ suspended, pending }: Pick<Person, 'suspended' | 'pending'>): AccountState {
  if (suspended) return 'SUSPENDED'
  return pending ? 'INVITED' : 'ACTIVE'
}

/** The earliest day of a move: a role is held for one day at least where it is left. */
export function firstDayThere({ validFrom }: Pick<Membership, 'validFrom'>): string | null {
  return validFrom && addDays(validFrom, 1)
}

/** Whether the role is over before the day as it stands; to lengthen it is an edit. */
export function endsBefore({ validTo }: Pick<Membership, 'validTo'>, day: string): boolean {
  return validTo !== null && validTo < day
}
