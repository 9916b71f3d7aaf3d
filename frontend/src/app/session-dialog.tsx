import { Button, Group, Modal, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { extendSession, type SessionState, signInAgain, signOut } from '@/shared/auth/session'

/** Warns before a session ends and signs in again beside the page, so that typed content stays. */
export function SessionDialog({ state }: { state: SessionState }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [blocked, setBlocked] = useState(false)
  const again = () =>
    signInAgain().then(
      () => queries.invalidateQueries(),
      () => setBlocked(true),
    )
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={state === 'ending' ? t('app:session.ending') : t('app:session.ended')}
    >
      <Text size="sm">{state === 'ending' ? t('app:session.endingHelp') : t('app:session.endedHelp')}</Text>
      {blocked && (
        <Text size="sm" c="red" mt="xs" role="alert">
          {t('app:session.popupBlocked')}
        </Text>
      )}
      <Group justify="flex-end" mt="lg">
        {state === 'ending' && (
          <Button variant="default" onClick={() => signOut()}>
            {t('app:signOut')}
          </Button>
        )}
        <Button data-autofocus onClick={state === 'ending' ? () => extendSession() : again}>
          {state === 'ending' ? t('app:session.extend') : t('app:session.again')}
        </Button>
      </Group>
    </Modal>
  )
}
