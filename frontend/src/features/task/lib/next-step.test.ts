import { expect, it } from 'vitest'
import { nextStep, secondStep, steps } from './next-step'

it('asks a unit to acknowledge before anything else', () =>
  expect(
    nextStep({ state: 'ASSIGNED', percent: 0, allowedActions: ['ACKNOWLEDGE', 'START', 'REPORT', 'SUBMIT'] }),
  ).toBe('ACKNOWLEDGE'))

it('leads from a return to a new report, not to submitting the same again', () => {
  const returned = { state: 'RETURNED', percent: 100, allowedActions: ['REPORT', 'SUBMIT'] } as const
  const assignment = { ...returned, allowedActions: [...returned.allowedActions] }
  expect(nextStep(assignment)).toBe('REPORT')
  expect(secondStep(assignment)).toBeUndefined()
  expect(steps(assignment)).toEqual(['REPORT'])
})

it('offers to submit what is finished', () =>
  expect(nextStep({ state: 'IN_PROGRESS', percent: 100, allowedActions: ['REPORT', 'SUBMIT'] })).toBe(
    'SUBMIT',
  ))

it('puts returning beside accepting', () =>
  expect(
    secondStep({ state: 'SUBMITTED', percent: 100, allowedActions: ['ACCEPT', 'RETURN', 'CANCEL'] }),
  ).toBe('RETURN'))

it('sees no turn in the mere right to cancel', () =>
  expect(nextStep({ state: 'IN_PROGRESS', percent: 40, allowedActions: ['CANCEL'] })).toBeUndefined())
