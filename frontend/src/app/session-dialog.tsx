import { Button, Group, Modal, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { extendSession, type SessionState, signInAgain, signOut } from '@/shared/auth/session'

type Shown = Exclude<SessionState, 'active'>

const titles = {
  ending: 'app:session.ending',
  ended: 'app:session.ended',
  signedOut: 'app:session.signedOut',
} as const
const helps = {
  ending: 'app:session.endingHelp',
  ended: 'app:session.endedHelp',
  signedOut: 'app:session.signedOutHelp',
} as const

/** Warns before a session ends and signs in again beside the page, so that typed content stays. */
export function SessionDialog({ state }: { state: Shown }) {
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
      title={t(titles[state])}
    >
      <Text size="sm">{t(helps[state])}</Text>
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
