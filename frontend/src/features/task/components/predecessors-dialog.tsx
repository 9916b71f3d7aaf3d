import { MultiSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { formatDate } from '@/shared/lib/dates'
import { fold } from '@/shared/lib/text'
import type { TaskDetail } from '../api/task-queries'
import { planTimelineQuery, replacePredecessors, tasksAloneQuery } from '../api/timeline-queries'

type Choice = { value: string; label: string; hint: string }
type Props = { task: TaskDetail; etag: string; onClose: () => void }

/** Chooses what a task waits for, among the others of its plan. */
export function PredecessorsDialog({ task, etag, onClose }: Props) {
  const { t } = useTranslation()
  const { choices, pending } = useChoices(task)
  const form = useForm({ initialValues: { predecessorIds: task.predecessors.tasks.map(({ id }) => id) } })
  const input = form.getInputProps('predecessorIds')
  const wrong = Object.entries(form.errors).find(([path]) => path.startsWith('predecessorIds'))?.[1]
  return (
    <ActionDialog
      title={t('timeline:waiting.choose')}
      help={
        <>
          {t(task.plan ? 'timeline:waiting.chooseHelp' : 'timeline:waiting.chooseHelpAlone')}
          {task.predecessors.unseen > 0 && (
            <div>{t('timeline:waiting.keeps', { count: task.predecessors.unseen })}</div>
          )}
        </>
      }
      confirmLabel={t('common:save')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={({ predecessorIds }) => replacePredecessors(task.id, etag, predecessorIds)}
    >
      <MultiSelect
        {...input}
        error={wrong}
        label={t('timeline:waiting.predecessors')}
        description={t('timeline:waiting.search')}
        data={choices.map(({ value, label }) => ({ value, label }))}
        maxValues={limits.ReplacePredecessors.predecessorIds}
        limit={100}
        searchable
        hidePickedOptions
        data-autofocus
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && fold(option.label).includes(fold(search.trim())))
        }
        renderOption={({ option }) => (
          <div>
            <div>{option.label}</div>
            <div style={{ fontSize: '0.8125rem', color: 'var(--mantine-color-dimmed)' }}>
              {choices.find(({ value }) => value === option.value)?.hint}
            </div>
          </div>
        )}
        nothingFoundMessage={pending ? t('common:loading') : t('timeline:waiting.nothingFound')}
      />
    </ActionDialog>
  )
}

/** All others of the plan; without a plan, what the same unit gave and is still open, and what is chosen already. */
function useChoices(task: TaskDetail): { choices: Choice[]; pending: boolean } {
  const { t } = useTranslation()
  const planned = useQuery({ ...planTimelineQuery(task.plan?.id ?? ''), enabled: Boolean(task.plan) })
  const alone = useQuery({ ...tasksAloneQuery(task.givingUnit.id), enabled: !task.plan })
  const due = (day: string | null) =>
    day ? t('timeline:dueOn', { date: formatDate(day) }) : t('task:noDueDate')
  const hint = (...facts: (string | null | undefined)[]) => facts.filter(Boolean).join(' · ')
  const offered = task.plan
    ? (planned.data?.items ?? []).flatMap(({ label, tasks }) =>
        tasks.map((one) => ({
          value: one.id,
          label: `${label} · ${one.title}`,
          hint: hint(one.leadUnit?.name, due(one.dueOn)),
        })),
      )
    : (alone.data ?? [])
        .filter((one) => !one.parentId)
        .map((one) => ({ value: one.id, label: one.title, hint: hint(one.leadUnit?.name, due(one.dueOn)) }))
  const chosen = task.predecessors.tasks
    .filter((one) => !offered.some(({ value }) => value === one.id))
    .map((one) => ({
      value: one.id,
      label: [one.itemLabel, one.title].filter(Boolean).join(' · '),
      hint: hint(one.leadUnit?.name, due(one.dueOn)),
    }))
  return {
    choices: [...offered, ...chosen].filter(({ value }) => value !== task.id),
    pending: task.plan ? planned.isPending : alone.isPending,
  }
}
