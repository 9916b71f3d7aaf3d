import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { notify } from '@/shared/lib/notify'
import { problemSentence } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { type BulkChange, changeTasks, type TasksChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import { type BulkKind, type BulkValues, emptyBulk, toUndo } from '../lib/bulk'
import { BulkDialog } from './bulk-dialog'
import { BulkPreview } from './bulk-preview'
import { BulkResult } from './bulk-result'

type Bulk = { kind: BulkKind; tasks: TaskSummary[]; values: BulkValues; onDone: () => void }
type Stage =
  | ({ step: 'ask' } & Bulk)
  | ({ step: 'preview'; changes: BulkChange[]; rehearsed: TasksChanged } & Bulk)
  | ({ step: 'result'; answer: TasksChanged } & Bulk)

export type StartBulk = (kind: BulkKind, tasks: TaskSummary[], onDone: () => void) => void

/**
 * A change to many tasks: asked, looked through, done, and taken back. It lives above the list, which may lose its
 * last row by what is done.
 *
 * @param listed the tasks as they stand in the list now
 */
export function useBulkChange(listed: TaskSummary[]) {
  const { t } = useTranslation()
  const [stage, setStage] = useState<Stage | null>(null)
  const undo = useSubmit(changeTasks)
  const close = () => setStage(null)
  const takeBack = async (bulk: Bulk, changes: BulkChange[]) => {
    try {
      const answer = await undo.mutateAsync(changes)
      if (answer.changed > 0) notify(t('bulk:undone', { count: answer.changed }))
      if (answer.refused > 0) setStage({ ...bulk, step: 'result', answer })
    } catch (error) {
      notify(problemSentence(error, t), 'bad', offer(bulk, changes))
    }
  }
  const offer = (bulk: Bulk, changes: BulkChange[]) => ({
    label: t('bulk:undo'),
    run: () => takeBack(bulk, changes),
  })
  const done = (bulk: Bulk, answer: TasksChanged) => {
    const back = toUndo(bulk.kind, answer.items)
    const { changed, refused } = answer
    const words = [
      changed > 0 && t(`bulk:done.${bulk.kind}`, { count: changed }),
      refused > 0 && t('bulk:failed', { count: refused }),
    ]
    notify(
      words.filter(Boolean).join('. '),
      refused > 0 ? 'warn' : 'good',
      back.length > 0 ? offer(bulk, back) : undefined,
    )
    bulk.onDone()
    setStage(refused > 0 ? { ...bulk, step: 'result', answer } : null)
  }
  const start: StartBulk = (kind, tasks, onDone) =>
    setStage({ step: 'ask', kind, tasks, values: emptyBulk, onDone })
  /** A task that has changed meanwhile is asked for as it is now. */
  const now = (tasks: TaskSummary[]) => tasks.map((task) => listed.find(({ id }) => id === task.id) ?? task)
  const dialog = (
    <>
      {stage?.step === 'ask' && (
        <BulkDialog
          kind={stage.kind}
          tasks={stage.tasks}
          initial={stage.values}
          onClose={close}
          onPreview={(values, changes, rehearsed) =>
            setStage({ ...stage, step: 'preview', values, changes, rehearsed })
          }
        />
      )}
      {stage?.step === 'preview' && (
        <BulkPreview
          kind={stage.kind}
          tasks={stage.tasks}
          changes={stage.changes}
          rehearsed={stage.rehearsed}
          onBack={() => setStage({ ...stage, step: 'ask', tasks: now(stage.tasks) })}
          onClose={close}
          onDone={(answer) => done(stage, answer)}
        />
      )}
      {stage?.step === 'result' && (
        <BulkResult kind={stage.kind} tasks={stage.tasks} answer={stage.answer} onClose={close} />
      )}
    </>
  )
  return { start, dialog }
}
