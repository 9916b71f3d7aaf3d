import { useTranslation } from '@/i18n'
import { notify } from './notify'
import { problemSentence } from './problem-message'

/** Tells in a passing notice why a step could not be taken, for steps that have no form to say it in. */
export function useTellProblem(): (error: unknown) => void {
  const { t } = useTranslation()
  return (error) => notify(problemSentence(error, t), 'bad')
}
