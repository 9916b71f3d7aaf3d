import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from '@/i18n'

/** Asks before a page with unsent typing is left. */
export function LeaveGuard({ when }: { when: () => boolean }) {
  const { t } = useTranslation()
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && when(),
    enableBeforeUnload: when,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Modal opened onClose={blocker.reset} title={t('common:leave.title')}>
      <Text size="sm">{t('common:leave.help')}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={blocker.proceed}>
          {t('common:leave.leave')}
        </Button>
        <Button onClick={blocker.reset} data-autofocus>
          {t('common:leave.stay')}
        </Button>
      </Group>
    </Modal>
  )
}
