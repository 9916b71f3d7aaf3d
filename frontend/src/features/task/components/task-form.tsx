import { Alert, Card, Checkbox, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconStack2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { FormShell } from '@/shared/form/form-shell'
import type { Current } from '@/shared/form/use-merging-submit'
import { formatDate } from '@/shared/lib/dates'
import { UnitSelect } from '@/shared/units/unit-select'
import { createTask, updateTask } from '../api/task-mutations'
import { dueWarning, type Term } from '../lib/due-warning'
import { emptyTask, type TaskValues, taskFields, taskRules, toCreate, toUpdate } from '../lib/task-values'
import { DueFields } from './due-fields'
import { FigureFields } from './figure-fields'
import { GiveToFields } from './give-to-fields'

type Props = {
  initial?: Partial<TaskValues>
  /** The task to change; none makes a new one. */
  task?: { id: string; etag: string; reload: () => Promise<Current<TaskValues>> }
  /** The outline of the plan that the new task belongs to. */
  items?: { id: string; label: string; title: string }[]
  /** The plan is not issued yet, so its units hear of the task only later. */
  draft?: boolean
  /** How many units carry out the composite task that is changed. */
  unitTotal?: number
  /** When the plan runs, if there is one. */
  term?: Term
  /** What there is to know before it is changed. */
  note?: ReactNode
  /** How the new task can come again. */
  repeat?: Repeat
  onDone: (id: string) => void
  onCancel: () => void
}

/** A rule by which the task that is given comes again, instead of one due date. */
type Repeat = {
  on: boolean
  turn: (on: boolean) => void
  fields: ReactNode
  /** The rule's fields by the names of the API. */
  names: Record<string, string>
  /** What is wrong with the rule, by field. */
  check: () => Record<string, ReactNode>
  firstDueOn: () => Promise<string>
  follow: (task: { id: string; version: number }, key: string) => Promise<unknown>
}

/** The rule says when it is due. */
const undated = (values: TaskValues): TaskValues => ({ ...values, dueBy: 'date', dueOn: '' })

/** Gives a task to one unit or to many, or corrects one. */
export function TaskForm({
  initial,
  task,
  items,
  draft,
  unitTotal,
  term,
  note,
  repeat,
  onDone,
  onCancel,
}: Props) {
  const { t } = useTranslation()
  const rules = taskRules(t, !task, Boolean(items))
  const form = useForm<TaskValues>({
    initialValues: { ...emptyTask, ...initial },
    validate: (values) => ({
      ...rules(repeat?.on ? undated(values) : values),
      ...(repeat?.on && repeat.check()),
    }),
  })
  const { dueBy, dueOn } = form.values
  const warning = dueWarning(dueBy === 'date' && !repeat?.on ? dueOn : '', useToday(), term)
  return (
    <FormShell
      form={form}
      etag={task?.etag}
      reload={task?.reload}
      fields={repeat ? { ...taskFields, ...repeat.names } : taskFields}
      send={async (values, { key, etag }) => {
        if (task) return updateTask(task.id, etag, toUpdate(values))
        if (!repeat?.on) return createTask(toCreate(values), key)
        const dueOn = await repeat.firstDueOn()
        const first = await createTask(toCreate({ ...undated(values), dueOn }), key)
        await repeat.follow(first, key)
        return first
      }}
      onDone={(saved) => onDone(saved.id)}
      onCancel={onCancel}
      submitLabel={task ? t('common:save') : t(draft ? 'task:form.add' : 'task:form.give')}
      message={task ? t('common:saved') : draft ? t('task:form.planned') : t('task:form.given')}
    >
      {note}
      {unitTotal !== undefined && unitTotal > 0 && (
        <Alert variant="light" color="sea" icon={<IconStack2 size={20} />} p="sm">
          {t('task:form.appliesToAll', { count: unitTotal })}
        </Alert>
      )}
      <Card>
        <Stack gap="md">
          {items && (
            <Select
              label={t('task:form.planItem')}
              required
              searchable
              data={items.map((item) => ({ value: item.id, label: `${item.label}. ${item.title}` }))}
              {...form.getInputProps('planItemId')}
            />
          )}
          {!items && !task && (
            <UnitSelect label={t('task:field.givingUnit')} required {...form.getInputProps('givingUnit')} />
          )}
          <TextInput label={t('task:form.title')} required {...form.getInputProps('title')} />
          <Textarea
            label={t('task:form.description')}
            autosize
            minRows={3}
            maxRows={14}
            {...form.getInputProps('description')}
          />
          <div>
            {!repeat?.on && (
              <DueFields form={form} counted={!task || draft === true} fromIssue={draft === true} />
            )}
            <div role="status">
              {warning && (
                <Text size="sm" mt={4} c="var(--k-tone-warn)">
                  {t(`task:form.due.${warning}`, {
                    startsOn: formatDate(term?.startsOn),
                    endsOn: formatDate(term?.endsOn),
                  })}
                </Text>
              )}
            </div>
          </div>
          {repeat && (
            <Checkbox
              label={t('task:form.repeat')}
              description={t('task:form.repeatHint')}
              checked={repeat.on}
              onChange={(event) => repeat.turn(event.currentTarget.checked)}
            />
          )}
          {repeat?.on && repeat.fields}
          <Checkbox
            label={t('task:form.evidenceRequired')}
            {...form.getInputProps('evidenceRequired', { type: 'checkbox' })}
          />
        </Stack>
      </Card>
      {!task && <GiveToFields form={form} />}
      <FigureFields form={form} />
    </FormShell>
  )
}
