import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'

/** Asks before a page with unsent typing is left. */
export function LeaveGuard({ when }: { when: () => boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && when(),
    enableBeforeUnload: when,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return <LeaveDialog onStay={blocker.reset} onLeave={blocker.proceed} />
}

function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useTranslation()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onStay}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      title={t('common:leave.title')}
    >
      <Text size="sm">{t('common:leave.help')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onLeave}>
          {t('common:leave.leave')}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {t('common:leave.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
