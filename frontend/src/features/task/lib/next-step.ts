import type { Assignment } from '../api/task-queries'

type Action = Assignment['allowedActions'][number]

/** What this person may do; work that came back is submitted again only with a new report, so it must be written first. */
export function steps({ state, allowedActions }: Pick<Assignment, 'state' | 'allowedActions'>): Action[] {
  const pointless: Action[] = state === 'RETURNED' ? ['START', 'SUBMIT'] : []
  return allowedActions.filter((action) => !pointless.includes(action))
}

/** The one step that brings the work forward, if it is this person's turn. */
export function nextStep(
  assignment: Pick<Assignment, 'state' | 'allowedActions' | 'percent'>,
): Action | undefined {
  const finished = assignment.state === 'IN_PROGRESS' && assignment.percent === 100
  const order: Action[] = [
    'ACCEPT',
    'ACKNOWLEDGE',
    ...(finished ? (['SUBMIT'] as const) : []),
    'REPORT',
    'SUBMIT',
    'START',
  ]
  const possible = steps(assignment)
  return order.find((action) => possible.includes(action))
}

/** The step that stands quietly beside the next one; the others are in a menu. */
export function secondStep(
  assignment: Pick<Assignment, 'state' | 'allowedActions' | 'percent'>,
): Action | undefined {
  const next = nextStep(assignment)
  const beside: Partial<Record<Action, Action[]>> = {
    ACCEPT: ['RETURN'],
    ...(assignment.state === 'IN_PROGRESS' && { REPORT: ['SUBMIT'] }),
    SUBMIT: ['REPORT'],
  }
  const possible = steps(assignment)
  return next && beside[next]?.find((action) => possible.includes(action))
}
