import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { formatDate } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { MoreMenu } from '@/shared/ui/more-menu'
import {
  approveChangeSet,
  deleteChangeSet,
  returnChangeSet,
  submitChangeSet,
  undoChangeSet,
  withdrawChangeSet,
} from '../api/change-set-mutations'
import type { ChangeSet } from '../api/change-set-queries'

type Props = {
  set: ChangeSet
  etag: string
  /** Nothing stands in the way, as far as is known now. */
  free: boolean
}
type Plain = 'SUBMIT' | 'APPROVE' | 'WITHDRAW' | 'DELETE'
type Explained = 'RETURN' | 'UNDO'
type Asked = Plain | Explained

const steps = { SUBMIT: submitChangeSet, APPROVE: approveChangeSet, WITHDRAW: withdrawChangeSet }
const explained = { RETURN: returnChangeSet, UNDO: undoChangeSet }
const needsReason = (action: Asked): action is Explained => action in explained

/** The steps in the life of a set that this person may take. */
export function ChangeSetActions({ set, etag, free }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const today = useToday()
  const form = useForm({ initialValues: {} })
  const [asked, setAsked] = useState<Asked | null>(null)
  const may = (action: ChangeSet['allowedActions'][number]) => set.allowedActions.includes(action)
  const close = () => setAsked(null)
  const label = (action: Asked) => t(`reorganisation:action.${action}`)
  const help = (action: Asked) => {
    const when = set.effectiveOn > today ? 'APPROVE_LATER' : 'APPROVE_NOW'
    return t(`reorganisation:dialog.${action === 'APPROVE' ? when : action}`, {
      date: formatDate(set.effectiveOn),
      unit: set.unit.name,
    })
  }
  const others = (['WITHDRAW', 'UNDO', 'DELETE'] as const).filter(may)
  return (
    <>
      {may('APPROVE') && free && <Button onClick={() => setAsked('APPROVE')}>{label('APPROVE')}</Button>}
      {may('SUBMIT') && free && !may('APPROVE') && (
        <Button onClick={() => setAsked('SUBMIT')}>{label('SUBMIT')}</Button>
      )}
      {may('RETURN') && (
        <Button variant="default" onClick={() => setAsked('RETURN')}>
          {label('RETURN')}
        </Button>
      )}
      {may('UPDATE') && (
        <LinkButton
          to="/units/changes/$setId/edit"
          params={{ setId: set.id }}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {t('common:edit')}
        </LinkButton>
      )}
      <MoreMenu
        items={others.map((action) => ({
          key: action,
          label: label(action),
          danger: action !== 'WITHDRAW',
          onClick: () => setAsked(action),
        }))}
      />
      {asked && !needsReason(asked) && (
        <ActionDialog
          title={label(asked)}
          help={help(asked)}
          confirmLabel={label(asked)}
          message={t(`reorganisation:done.${asked}`)}
          danger={asked === 'DELETE'}
          form={form}
          onClose={close}
          send={async (_, key) => {
            if (asked === 'DELETE') await deleteChangeSet(set.id, etag)
            else await steps[asked]({ id: set.id, etag, key })
          }}
          onDone={() => asked === 'DELETE' && navigate({ to: '/units/changes' })}
        />
      )}
      {asked && needsReason(asked) && (
        <ReasonDialog
          title={label(asked)}
          help={help(asked)}
          label={t(`reorganisation:reason.${asked}`)}
          confirmLabel={label(asked)}
          message={t(`reorganisation:done.${asked}`)}
          danger={asked === 'UNDO'}
          onClose={close}
          send={(reason, key) => explained[asked]({ id: set.id, etag, key }, reason)}
        />
      )}
    </>
  )
}
