import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'
import { formatNumber } from '@/shared/lib/numbers'
import { FactList } from '@/shared/ui/fact-list'

type Props = {
  sessions: number
  attendances: number
  files: number
  onClose: () => void
  onConfirm: () => void
}

/** Repeats the numbers before they become final. */
export function CloseConfirm({ sessions, attendances, files, onClose, onConfirm }: Props) {
  const { t } = useTranslation()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('event:closing.confirmTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Alert variant="light" color="yellow" icon={<IconAlertTriangle size={20} />} p="sm">
          {t('event:closing.final')}
        </Alert>
        <FactList
          facts={[
            [t('event:closing.sessions'), formatNumber(sessions)],
            [t('event:closing.attendances'), formatNumber(attendances)],
            [t('event:closing.photos'), formatNumber(files)],
          ]}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('event:closing.review')}
          </Button>
          <Button data-autofocus onClick={onConfirm}>
            {t('event:action.CLOSE')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
