import { Alert, Button, Checkbox, Group, List, Modal, Stack } from '@mantine/core'
import { IconAlertTriangle, IconCopy, IconPrinter } from '@tabler/icons-react'
import { useBlocker } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { copyText } from '@/shared/lib/clipboard'
import { formatDate } from '@/shared/lib/dates'
import { useFocusReturn } from '@/shared/lib/focus'
import { notify } from '@/shared/lib/notify'
import { FactList } from '@/shared/ui/fact-list'
import type { Invitation } from '../api/staff-mutations'
import classes from './code-dialog.module.css'

type Props = { person: Invitation['staff']; code: string; onClose: () => void }

/** The code of a first sign-in, which nobody can see again: stays until it is said that it was handed over. */
export function CodeDialog({ person, code, onClose }: Props) {
  const { t } = useTranslation()
  const [kept, setKept] = useState(false)
  const left = useRef(false)
  useFocusReturn()
  useBlocker({ shouldBlockFn: () => !left.current, enableBeforeUnload: () => !left.current })
  const copy = async () => {
    const copied = await copyText(code)
    notify(t(copied ? 'staff:code.copied' : 'staff:code.notCopied'), copied ? 'good' : 'warn')
  }
  return (
    <>
      <Modal
        opened
        onClose={() => {}}
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
        size="lg"
        title={t('staff:code.title', { name: person.name })}
      >
        <Stack>
          <Alert color="yellow" variant="light" icon={<IconAlertTriangle size={20} />}>
            {t('staff:code.once')}
          </Alert>
          <Handover person={person} code={code} />
          <Group gap="sm">
            <Button data-autofocus leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
              {t('staff:code.copy')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('staff:code.print')}
            </Button>
          </Group>
          <Checkbox
            label={t('staff:code.kept')}
            checked={kept}
            onChange={(event) => setKept(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button
              variant="default"
              disabled={!kept}
              onClick={() => {
                left.current = true
                onClose()
              }}
            >
              {t('staff:code.close')}
            </Button>
          </Group>
        </Stack>
      </Modal>
      {createPortal(<Slip person={person} code={code} />, document.body)}
    </>
  )
}

/** Who signs in where with what, and what to do. */
function Handover({ person, code }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation()
  return (
    <>
      <FactList
        facts={[
          [t('staff:code.who'), person.name],
          [t('staff:unit'), [...new Set(person.memberships.map((one) => one.unit.name))].join('; ')],
          [
            t('staff:code.address'),
            <span key="address" className={classes.typed}>{`${window.location.origin}/`}</span>,
          ],
          [
            t('staff:username'),
            <span key="username" className={classes.typed}>
              {person.username}
            </span>,
          ],
        ]}
      />
      <div className={classes.code}>
        <span className={classes.label}>{t('staff:code.label')}</span>
        <output className={classes.digits}>{code}</output>
      </div>
      <List type="ordered" size="sm">
        <List.Item>{t('staff:code.open')}</List.Item>
        <List.Item>{t('staff:code.enter')}</List.Item>
        <List.Item>{t('staff:code.choose')}</List.Item>
      </List>
    </>
  )
}

/** What is printed instead of the page, to be handed over. */
function Slip({ person, code }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation()
  const today = useToday()
  return (
    <div className={classes.slip}>
      <p className={classes.slipTitle}>{t('staff:code.slip')}</p>
      <Stack>
        <Handover person={person} code={code} />
        <p>{t('staff:code.secret')}</p>
        <p className={classes.slipFoot}>{t('staff:code.printed', { date: formatDate(today) })}</p>
      </Stack>
    </div>
  )
}
