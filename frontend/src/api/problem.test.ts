import { expect, it } from 'vitest'
import { ProblemError, readProblem } from './problem'

it('keeps what the server says', () => {
  const error = new ProblemError(
    readProblem({ type: 'https://kehoach.org/problems/validation', title: '', status: 422 }, 422),
  )
  expect(error.slug).toBe('validation')
  expect(error.passing).toBe(false)
})

it('makes a problem of an answer that is none', () => {
  expect(new ProblemError(readProblem('<html>', 503)).slug).toBe('unavailable')
  expect(new ProblemError(readProblem(null, 500)).slug).toBe('internal')
  expect(new ProblemError(readProblem(undefined, 404)).slug).toBe('not-found')
})

it('knows when trying again may help', () => {
  expect(ProblemError.network(new TypeError('failed')).passing).toBe(true)
  expect(new ProblemError(readProblem(null, 503)).passing).toBe(true)
  expect(new ProblemError(readProblem(null, 409)).passing).toBe(false)
})
