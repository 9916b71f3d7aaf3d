import { Button, Group, Text } from '@mantine/core'
import { IconCalendarEvent, IconPaperclip, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { notify } from '@/shared/lib/notify'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { type BulkChange, changeTasks, type TasksChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import { type BulkKind, type BulkValues, bulkKinds, emptyBulk, most, toUndo } from '../lib/bulk'
import classes from './bulk-bar.module.css'
import { BulkDialog } from './bulk-dialog'
import { BulkPreview } from './bulk-preview'
import { BulkResult } from './bulk-result'

type Bulk = { kind: BulkKind; tasks: TaskSummary[]; values: BulkValues }
type Stage =
  | ({ step: 'ask' } & Bulk)
  | ({ step: 'preview'; changes: BulkChange[]; rehearsed: TasksChanged } & Bulk)
  | ({ step: 'result'; answer: TasksChanged } & Bulk)

const icons = { dueOn: IconCalendarEvent, evidence: IconPaperclip, cancel: IconX }

/** What can be done with the tasks that are ticked: asked, looked through, done, and taken back. */
export function BulkBar({ tasks, onClear }: { tasks: TaskSummary[]; onClear: () => void }) {
  const { t } = useTranslation()
  const [stage, setStage] = useState<Stage | null>(null)
  const tell = useTellProblem()
  const undo = useSubmit(changeTasks, {
    onDone: ({ changed, refused }) =>
      refused > 0
        ? notify(t('bulk:failed', { count: refused }), 'warn')
        : notify(t('bulk:undone', { count: changed })),
  })
  const count = tasks.length
  const close = () => setStage(null)
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
      back.length > 0 ? { label: t('bulk:undo'), run: () => undo.mutateAsync(back).catch(tell) } : undefined,
    )
    onClear()
    setStage(refused > 0 ? { ...bulk, step: 'result', answer } : null)
  }
  return (
    <section className={`${classes.bar} k-no-print`} aria-label={t('bulk:bar')}>
      <Text size="sm" role="status" c={count > 0 ? undefined : 'dimmed'}>
        {count > 0 ? t('bulk:selected', { count }) : t('bulk:none')}
        {count > most && `. ${t('bulk:tooMany', { max: most })}`}
      </Text>
      <Group gap="xs">
        {bulkKinds.map((kind) => {
          const Icon = icons[kind]
          return (
            <Button
              key={kind}
              variant="default"
              size="sm"
              disabled={count === 0 || count > most}
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => setStage({ step: 'ask', kind, tasks, values: emptyBulk })}
            >
              {t(`bulk:action.${kind}`)}
            </Button>
          )
        })}
      </Group>
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
          onBack={() => setStage({ ...stage, step: 'ask' })}
          onClose={close}
          onDone={(answer) => done(stage, answer)}
        />
      )}
      {stage?.step === 'result' && (
        <BulkResult kind={stage.kind} tasks={stage.tasks} answer={stage.answer} onClose={close} />
      )}
    </section>
  )
}
