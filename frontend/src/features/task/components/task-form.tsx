import { Alert, Card, Checkbox, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconStack2 } from '@tabler/icons-react'
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
  onDone: (id: string) => void
  onCancel: () => void
}

/** Gives a task to one unit or to many, or corrects one. */
export function TaskForm({ initial, task, items, draft, unitTotal, term, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const form = useForm<TaskValues>({
    initialValues: { ...emptyTask, ...initial },
    validate: taskRules(t, !task, Boolean(items)),
  })
  const { dueBy, dueOn } = form.values
  const warning = dueWarning(dueBy === 'date' ? dueOn : '', useToday(), term)
  return (
    <FormShell
      form={form}
      etag={task?.etag}
      reload={task?.reload}
      fields={taskFields}
      send={(values, { key, etag }) =>
        task ? updateTask(task.id, etag, toUpdate(values)) : createTask(toCreate(values), key)
      }
      onDone={(saved) => onDone(saved.id)}
      onCancel={onCancel}
      submitLabel={task ? t('common:save') : t(draft ? 'task:form.add' : 'task:form.give')}
      message={task ? t('common:saved') : draft ? t('task:form.planned') : t('task:form.given')}
    >
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
            <DueFields form={form} counted={!task || draft === true} fromIssue={draft === true} />
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
