import { Button, Checkbox, Group } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import type { TaskSummary } from '../api/task-queries'
import { useSelection } from '../lib/use-selection'
import { BulkBar } from './bulk-bar'
import { TaskList, type TaskListProps } from './task-list'
import type { StartBulk } from './use-bulk-change'

type Props = Omit<TaskListProps, 'selection'> & { onStart: StartBulk }

/** Tasks as rows, several of which can be changed at once by whoever gave them. */
export function SelectableTasks({ tasks, onStart, ...rest }: Props) {
  const { t } = useTranslation()
  const giving = new Set(unitsWith(useMe(), 'GIVE_TASK').map(({ id }) => id))
  const mayChange = (task: TaskSummary) => giving.has(task.givingUnit.id)
  const changeable = tasks.filter(mayChange)
  const [on, turn] = useState(false)
  const selection = useSelection(changeable)
  const count = selection.tasks.length
  if (changeable.length === 0) return <TaskList tasks={tasks} {...rest} />
  return (
    <>
      <Group
        justify={on ? 'space-between' : 'flex-end'}
        px={{ base: 'md', md: 'lg' }}
        pt="xs"
        className="k-no-print"
      >
        {on && (
          <Checkbox
            label={t('bulk:allLoaded', { count: changeable.length })}
            checked={count === changeable.length}
            indeterminate={count > 0 && count < changeable.length}
            onChange={count === changeable.length ? selection.none : selection.all}
          />
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={on ? undefined : <IconChecks size={16} aria-hidden />}
          onClick={() => {
            selection.none()
            turn(!on)
          }}
        >
          {t(on ? 'bulk:stop' : 'bulk:start')}
        </Button>
      </Group>
      <TaskList
        tasks={tasks}
        {...rest}
        selection={on ? { has: selection.has, mayChange, toggle: selection.toggle } : undefined}
      />
      {on && <BulkBar tasks={selection.tasks} onStart={onStart} onDone={selection.none} />}
    </>
  )
}
