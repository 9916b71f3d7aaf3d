import { Button } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { followTask } from '../api/task-mutations'
import type { TaskDetail } from '../api/task-queries'

/** Keeps a task among those that this person has an eye on. */
export function FollowButton({ task }: { task: TaskDetail }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const turn = useSubmit((following: boolean, key) => followTask(task.id, following, key), {
    message: t(task.following ? 'task:follow.stopped' : 'task:follow.begun'),
  })
  return (
    <Button
      size="compact-sm"
      variant={task.following ? 'light' : 'default'}
      className="k-no-print"
      aria-pressed={task.following}
      leftSection={
        task.following ? <IconStarFilled size={16} aria-hidden /> : <IconStar size={16} aria-hidden />
      }
      loading={turn.isPending}
      onClick={() => turn.mutate(!task.following, { onError: tellProblem })}
    >
      {t(task.following ? 'task:follow.on' : 'task:follow.off')}
    </Button>
  )
}
