import { Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import classes from '@/shared/form/action-dialog.module.css'
import { useFocusReturn } from '@/shared/lib/focus'

type Props = { title: string; onClose: () => void; buttons: ReactNode; children: ReactNode }

/** What comes, or has come, of each task, with what can be done about it in reach. */
export function BulkWindow({ title, onClose, buttons, children }: Props) {
  const { t } = useTranslation()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        {children}
        <Group justify="flex-end" className={classes.foot}>
          {buttons}
        </Group>
      </Stack>
    </Modal>
  )
}
