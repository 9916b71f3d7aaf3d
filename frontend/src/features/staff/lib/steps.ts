import type { Membership, Person } from '../api/staff-queries'

export type PersonStep = 'ADD_MEMBERSHIP' | 'DELEGATE' | 'RENEW_CODE' | 'SUSPEND' | 'REINSTATE'
export type MembershipStep = 'UPDATE' | 'MOVE' | 'END'

const personSteps: PersonStep[] = ['ADD_MEMBERSHIP', 'DELEGATE', 'RENEW_CODE', 'REINSTATE', 'SUSPEND']

/** What this reader may do with a person, in the order in which it is offered; accounts of other systems are given roles nowhere. */
export function stepsWith({
  allowedActions,
  serviceAccount,
}: Pick<Person, 'allowedActions' | 'serviceAccount'>): PersonStep[] {
  return serviceAccount ? [] : personSteps.filter((step) => allowedActions.includes(step))
}

/** What this reader may do with a role that has not ended. */
export function stepsOn(
  { validTo, allowedActions }: Pick<Membership, 'validTo' | 'allowedActions'>,
  today: string,
): MembershipStep[] {
  if (validTo !== null && validTo < today) return []
  const steps: [MembershipStep, Membership['allowedActions'][number]][] = [
    ['UPDATE', 'UPDATE'],
    ['MOVE', 'MOVE'],
    ['END', 'END'],
  ]
  return steps.filter(([, action]) => allowedActions.includes(action)).map(([step]) => step)
}
