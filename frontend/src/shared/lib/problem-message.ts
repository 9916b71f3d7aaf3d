import { ProblemError } from '@/api/problem'
import type { TFunction } from '@/i18n'
import { SessionEndedError } from '@/shared/auth/session'
import { pointerToPath } from './pointer'

const known = new Set([
  'network',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'already-exists',
  'illegal-transition',
  'precondition-failed',
  'payload-too-large',
  'unsupported-media-type',
  'validation',
  'malformed',
  'bad-parameter',
  'idempotency-key-reused',
  'idempotency-in-progress',
  'precondition-required',
  'too-many-requests',
  'unavailable',
  'identity-provider-unavailable',
])

export type ProblemText = { title: string; help: string; correlationId: string | null; passing: boolean }

/** Refusals of which the service itself says, in the reader's language, what was wrong this time. */
const explained = [403, 409, 413, 415, 422]

/** The words for a failure, chosen by the problem's type; what it was about is the service's to say. */
export function problemText(error: unknown, t: TFunction): ProblemText {
  if (error instanceof SessionEndedError) return text('unauthenticated', null, false, t)
  if (!(error instanceof ProblemError)) return text('internal', null, true, t)
  const slug = known.has(error.slug) ? error.slug : 'internal'
  const said = text(slug, error.problem.correlationId ?? null, error.passing, t)
  const { detail } = error.problem
  if (!explained.includes(error.status)) return said
  // what the reader can mend needs no number to find it in a log
  return { ...said, help: detail ?? said.help, correlationId: null }
}

function text(slug: string, correlationId: string | null, passing: boolean, t: TFunction): ProblemText {
  return { title: t(`problem:${slug}.title`), help: t(`problem:${slug}.help`), correlationId, passing }
}

/** What went wrong in one line, for a notice that passes. */
export function problemSentence(error: unknown, t: TFunction): string {
  const { title, help } = problemText(error, t)
  return `${title}. ${help}`
}

/** The messages of a refused form by field path; empty when the refusal is about something else. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {}
  return Object.fromEntries(
    (error.problem.errors ?? []).map((one) => [
      pointerToPath(one.pointer ?? one.parameter ?? ''),
      one.message,
    ]),
  )
}
