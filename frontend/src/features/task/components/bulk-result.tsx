import { Button, Group, Modal, Stack } from '@mantine/core'
import { useTranslation } from '@/i18n'
import classes from '@/shared/form/action-dialog.module.css'
import { useFocusReturn } from '@/shared/lib/focus'
import type { TasksChanged } from '../api/task-mutations'
import type { TaskSummary } from '../api/task-queries'
import type { BulkKind } from '../lib/bulk'
import { BulkOutcomes } from './bulk-outcomes'

type Props = { kind: BulkKind; tasks: TaskSummary[]; answer: TasksChanged; onClose: () => void }

/** What has come of each task, where not all could be changed. */
export function BulkResult({ kind, tasks, answer, onClose }: Props) {
  const { t } = useTranslation()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('bulk:result')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <BulkOutcomes kind={kind} tasks={tasks} items={answer.items} done />
        <Group justify="flex-end" className={classes.foot}>
          <Button onClick={onClose} data-autofocus>
            {t('common:close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
