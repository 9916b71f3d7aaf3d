import type { components } from './generated/schema'

type Sent = components['schemas']['Problem']
/** A problem as the contract has it, or one made here when no server has spoken. */
export type Problem = Partial<Omit<Sent, 'type' | 'status'>> & { type: string; status: number }

const slugs: Record<number, string> = {
  400: 'malformed',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  412: 'precondition-failed',
  413: 'payload-too-large',
  429: 'too-many-requests',
  503: 'unavailable',
}

/** An answer of the API that is not a success, or no answer at all. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.status} ${problem.type}`, options)
    this.problem = problem
  }

  static network(cause: unknown) {
    return new ProblemError({ type: 'network', status: 0 }, { cause })
  }

  /** The last part of the type, by which messages are chosen. */
  get slug(): string {
    return this.problem.type.split('/').at(-1) ?? 'internal'
  }

  get status(): number {
    return this.problem.status
  }

  /** True when it was refused because things have moved on since they were shown. */
  get outrun(): boolean {
    return this.status === 412 || this.status === 409
  }

  /** True when trying the same again may help. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** Makes a problem of whatever the server, or something before it, has answered. */
export function readProblem(body: unknown, status: number): Problem {
  if (typeof body === 'object' && body !== null && 'type' in body && typeof body.type === 'string')
    return { ...(body as Problem), status }
  return { type: slugs[status] ?? 'internal', status }
}
