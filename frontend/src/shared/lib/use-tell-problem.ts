import { useQueryClient } from '@tanstack/react-query'
import { ProblemError } from '@/api/problem'
import { useTranslation } from '@/i18n'
import { notify } from './notify'
import { problemSentence } from './problem-message'

/**
 * Tells in a passing notice why a step could not be taken, for steps that have no form to say it in, and shows how
 * things stand where they have moved on.
 */
export function useTellProblem(): (error: unknown) => void {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return (error) => {
    notify(problemSentence(error, t), 'bad')
    if (error instanceof ProblemError && error.outrun) queries.invalidateQueries()
  }
}
