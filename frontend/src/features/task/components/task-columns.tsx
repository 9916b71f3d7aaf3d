import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { IconColumns } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { type TaskColumn, taskColumns } from '../lib/task-columns'

type Props = { value: TaskColumn[]; onChange: (columns: TaskColumn[]) => void }

/** Chooses the columns of the table. */
export function TaskColumns({ value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns size={16} aria-hidden />}>
          {t('taskTable:choose')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          label={t('taskTable:shown')}
          value={value}
          onChange={(picked) => onChange(picked as TaskColumn[])}
        >
          <Stack gap="xs" pt="xs">
            {taskColumns.map((column) => (
              <Checkbox key={column} value={column} label={t(`taskTable:column.${column}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  )
}
