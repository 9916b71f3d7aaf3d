import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { LinkButton } from '@/shared/ui/link-button'
import { MoreMenu } from '@/shared/ui/more-menu'
import { cancelEvent, confirmEvent, deleteEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'
import { needsSchedule } from '../lib/event-values'
import { when } from '../lib/when'
import { PostponeDialog } from './postpone-dialog'
import { ScheduleDialog } from './schedule-dialog'
import { SitesDialog } from './sites-dialog'

type Asked = 'SCHEDULE' | 'SITES' | 'CONFIRM' | 'POSTPONE' | 'CANCEL' | 'DELETE'

/** The steps of an event's life that this person may take now, the next one first. */
export function EventActions({ event, etag }: { event: EventDetail; etag: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm({ initialValues: {} })
  const [asked, setAsked] = useState<Asked | null>(null)
  const may = (action: EventDetail['allowedActions'][number]) => event.allowedActions.includes(action)
  const close = () => setAsked(null)
  const label = (action: Exclude<Asked, 'SCHEDULE' | 'SITES'> | 'CLOSE') => t(`event:action.${action}`)
  const schedule = needsSchedule(event)
  // a campaign has no day: what moves is its window, which is edited
  const later = event.campaign ? [] : (['POSTPONE'] as const)
  const others = ([...later, 'CANCEL', 'DELETE'] as const).filter(may)
  // an empty campaign has nothing to record yet; that it was held all the same is said from the menu
  const closeFirst = may('CLOSE') && !(event.totals?.sites === 0 && may('ADD_SITE'))
  const addFirst = may('ADD_SITE') && !closeFirst
  const toClosing = () => navigate({ to: '/events/$eventId/close', params: { eventId: event.id } })
  return (
    <>
      {closeFirst && (
        <LinkButton to="/events/$eventId/close" params={{ eventId: event.id }}>
          {label('CLOSE')}
        </LinkButton>
      )}
      {may('ADD_SITE') && (
        <Button
          variant={addFirst ? 'filled' : 'default'}
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setAsked('SITES')}
        >
          {t('event:campaign.add')}
        </Button>
      )}
      {(schedule || may('CONFIRM')) && (
        <Button
          variant={closeFirst || addFirst ? 'default' : 'filled'}
          onClick={() => setAsked(schedule ? 'SCHEDULE' : 'CONFIRM')}
        >
          {label('CONFIRM')}
        </Button>
      )}
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
      <MoreMenu
        items={[
          ...(may('CLOSE') && !closeFirst
            ? [{ key: 'CLOSE', label: label('CLOSE'), onClick: toClosing }]
            : []),
          ...others.map((action) => ({
            key: action,
            label: label(action),
            danger: action !== 'POSTPONE',
            onClick: () => setAsked(action),
          })),
        ]}
      />
      {asked === 'SITES' && <SitesDialog event={event} onClose={close} />}
      {asked === 'SCHEDULE' && <ScheduleDialog event={event} etag={etag} onClose={close} />}
      {(asked === 'CONFIRM' || asked === 'DELETE') && (
        <ActionDialog
          title={label(asked)}
          help={
            asked === 'CONFIRM'
              ? t('event:dialog.CONFIRM', { when: [when(event, t), event.place].filter(Boolean).join(', ') })
              : t('event:dialog.DELETE')
          }
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
          help={t(event.campaign ? 'event:dialog.CANCEL_CAMPAIGN' : 'event:dialog.CANCEL')}
          label={t('event:reason')}
          confirmLabel={label('CANCEL')}
          message={t('event:done.CANCEL')}
          danger
          onClose={close}
          send={(reason, key) => cancelEvent({ id: event.id, etag, key }, reason)}
        />
      )}
      {asked === 'POSTPONE' && <PostponeDialog event={event} etag={etag} onClose={close} />}
    </>
  )
}
