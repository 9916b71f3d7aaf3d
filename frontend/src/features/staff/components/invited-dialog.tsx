import { Button, Group, Modal, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useFocusReturn } from '@/shared/lib/focus'
import type { Invitation } from '../api/staff-mutations'
import { CodeDialog } from './code-dialog'

type Props = { invitation: Invitation; byMail?: boolean; onClose: () => void }

/** How somebody who was invited gets in: with a code, by a mail, or as before. */
export function InvitedDialog({ invitation, byMail = false, onClose }: Props) {
  const { oneTimeCode, staff } = invitation
  return oneTimeCode ? (
    <CodeDialog person={staff} code={oneTimeCode} onClose={onClose} />
  ) : (
    <ToldDialog invitation={invitation} byMail={byMail} onClose={onClose} />
  )
}

function ToldDialog({ invitation: { staff, existing }, byMail, onClose }: Required<Props>) {
  const { t } = useTranslation()
  useFocusReturn()
  const outcome = existing ? 'existing' : byMail ? 'byMail' : 'shownBefore'
  const values = { name: staff.name, username: staff.username }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`staff:invited.${outcome}.title`, values)}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Text size="sm">{t(`staff:invited.${outcome}.help`, values)}</Text>
      <Group justify="flex-end" mt="lg">
        <Button data-autofocus onClick={onClose}>
          {t('staff:invited.close')}
        </Button>
      </Group>
    </Modal>
  )
}
