import { Button } from '@mantine/core'
import { IconEye, IconPencilPlus } from '@tabler/icons-react'
import { shownEtag } from '@/api/client'
import { useTranslation } from '@/i18n'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { LinkButton } from '@/shared/ui/link-button'
import { acknowledge } from '../api/task-mutations'
import type { WorkRow } from '../api/task-queries'

/** The one thing to do next with a piece of work, within a thumb's reach. */
export function QuickAction({ row }: { row: WorkRow }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const id = row.assignmentId
  const receive = useSubmit((_: null, key: string) => acknowledge({ id, etag: shownEtag(row), key }), {
    message: t('task:done.ACKNOWLEDGE'),
  })
  if (row.allowedActions.includes('ACKNOWLEDGE'))
    return (
      <Button
        size="sm"
        variant="default"
        leftSection={<IconEye size={18} aria-hidden />}
        loading={receive.isPending}
        aria-label={`${t('task:action.ACKNOWLEDGE')}: ${row.title}`}
        onClick={() => receive.mutate(null, { onError: tellProblem })}
      >
        {t('task:action.ACKNOWLEDGE')}
      </Button>
    )
  if (row.allowedActions.includes('REPORT'))
    return (
      <LinkButton
        to="/assignments/$assignmentId/report"
        params={{ assignmentId: id }}
        size="sm"
        leftSection={<IconPencilPlus size={18} aria-hidden />}
        aria-label={`${t('task:action.REPORT')}: ${row.title}`}
      >
        {t('task:action.REPORT')}
      </LinkButton>
    )
  if (row.allowedActions.includes('ACCEPT'))
    return (
      <LinkButton
        to="/tasks/$taskId"
        params={{ taskId: row.taskId }}
        size="sm"
        variant="light"
        aria-label={`${t('task:work.review')}: ${row.title}`}
      >
        {t('task:work.review')}
      </LinkButton>
    )
  return null
}
