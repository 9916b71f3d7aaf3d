import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { LinkButton } from '@/shared/ui/link-button'
import { cancelEvent, confirmEvent, deleteEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'
import { CloseDialog } from './close-dialog'
import { PostponeDialog } from './postpone-dialog'

type Asked = 'CONFIRM' | 'POSTPONE' | 'CANCEL' | 'CLOSE' | 'DELETE'

/** The steps of an event's life that this person may take now. */
export function EventActions({ event, etag }: { event: EventDetail; etag: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm({ initialValues: {} })
  const [asked, setAsked] = useState<Asked | null>(null)
  const may = (action: EventDetail['allowedActions'][number]) => event.allowedActions.includes(action)
  const close = () => setAsked(null)
  const label = (action: Asked) => t(`event:action.${action}`)
  return (
    <>
      {may('UPDATE') && (
        <LinkButton
          to="/events/$eventId/edit"
          params={{ eventId: event.id }}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {t('common:edit')}
        </LinkButton>
      )}
      {may('POSTPONE') && (
        <Button variant="default" onClick={() => setAsked('POSTPONE')}>
          {label('POSTPONE')}
        </Button>
      )}
      {may('CONFIRM') && <Button onClick={() => setAsked('CONFIRM')}>{label('CONFIRM')}</Button>}
      {may('CLOSE') && <Button onClick={() => setAsked('CLOSE')}>{label('CLOSE')}</Button>}
      {(['CANCEL', 'DELETE'] as const).filter(may).map((action) => (
        <Button key={action} variant="subtle" color="red" onClick={() => setAsked(action)}>
          {label(action)}
        </Button>
      ))}
      {(asked === 'CONFIRM' || asked === 'DELETE') && (
        <ActionDialog
          title={label(asked)}
          help={t(`event:dialog.${asked}`)}
          confirmLabel={label(asked)}
          message={t(`event:done.${asked}`)}
          danger={asked === 'DELETE'}
          form={form}
          onClose={close}
          send={async (_, key) => {
            if (asked === 'CONFIRM') await confirmEvent({ id: event.id, etag, key })
            else await deleteEvent(event.id, etag)
          }}
          onDone={() => asked === 'DELETE' && navigate({ to: '/events' })}
        />
      )}
      {asked === 'CANCEL' && (
        <ReasonDialog
          title={label('CANCEL')}
          help={t('event:dialog.CANCEL')}
          label={t('event:reason')}
          confirmLabel={label('CANCEL')}
          message={t('event:done.CANCEL')}
          danger
          onClose={close}
          send={(reason, key) => cancelEvent({ id: event.id, etag, key }, reason)}
        />
      )}
      {asked === 'POSTPONE' && <PostponeDialog event={event} etag={etag} onClose={close} />}
      {asked === 'CLOSE' && <CloseDialog event={event} etag={etag} onClose={close} />}
    </>
  )
}
