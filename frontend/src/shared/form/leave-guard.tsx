import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'

/** Asks before a page with unsent typing is left. */
export function LeaveGuard({ when }: { when: () => boolean }) {
  return useLeaveGuard(when).asked
}

/** Asks before unsent typing is lost, be it that its page is left or that its dialog is closed. */
export function useLeaveGuard(when: () => boolean) {
  const [discard, setDiscard] = useState<(() => void) | null>(null)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && when(),
    enableBeforeUnload: when,
    withResolver: true,
  })
  const close = (onClose: () => void) => (when() ? setDiscard(() => onClose) : onClose())
  const asked =
    blocker.status === 'blocked' ? (
      <LeaveDialog words="leave" onStay={blocker.reset} onLeave={blocker.proceed} />
    ) : discard ? (
      <LeaveDialog words="discard" onStay={() => setDiscard(null)} onLeave={discard} />
    ) : null
  return { close, asked }
}

type Props = { words: 'leave' | 'discard'; onStay: () => void; onLeave: () => void }

function LeaveDialog({ words, onStay, onLeave }: Props) {
  const { t } = useTranslation()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onStay}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      title={t(`common:${words}.title`)}
    >
      <Text size="sm">{t(`common:${words}.help`)}</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onLeave}>
          {t(`common:${words}.leave`)}
        </Button>
        <Button onClick={onStay} data-autofocus>
          {t(`common:${words}.stay`)}
        </Button>
      </Group>
    </Modal>
  )
}
