import { Button, Group, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { orNull } from '@/shared/form/rules'
import { notify } from '@/shared/lib/notify'
import { problemText } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { LinkButton } from '@/shared/ui/link-button'
import { seenEtag } from '../api/seen-etag'
import { accept, acknowledge, cancelAssignment, giveBack, start, submit } from '../api/task-mutations'
import type { Assignment } from '../api/task-queries'

type Asked = 'SUBMIT' | 'ACCEPT' | 'RETURN' | 'CANCEL'
const quick = { ACKNOWLEDGE: acknowledge, START: start }

/** The steps this person may take now, as the server says. */
export function AssignmentActions({ assignment }: { assignment: Assignment }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Asked | null>(null)
  const id = assignment.id
  const may = (action: Assignment['allowedActions'][number]) => assignment.allowedActions.includes(action)
  const step = async (key: string) => ({ id, etag: await seenEtag(queries, assignment), key })
  const run = useSubmit(async (action: keyof typeof quick, key: string) => quick[action](await step(key)))
  const press = (action: keyof typeof quick) =>
    run.mutate(action, {
      onSuccess: () => notify(t(`task:done.${action}`)),
      onError: (error) => notify(problemText(error, t).title, 'bad'),
    })
  if (assignment.allowedActions.length === 0) return null

  return (
    <Group gap="xs" className="k-no-print">
      {may('ACKNOWLEDGE') && (
        <Button loading={run.isPending} onClick={() => press('ACKNOWLEDGE')}>
          {t('task:action.ACKNOWLEDGE')}
        </Button>
      )}
      {may('REPORT') && (
        <LinkButton to="/assignments/$assignmentId/report" params={{ assignmentId: id }}>
          {t('task:action.REPORT')}
        </LinkButton>
      )}
      {may('START') && (
        <Button variant="default" loading={run.isPending} onClick={() => press('START')}>
          {t('task:action.START')}
        </Button>
      )}
      {may('SUBMIT') && (
        <Button variant="light" onClick={() => setAsked('SUBMIT')}>
          {t('task:action.SUBMIT')}
        </Button>
      )}
      {may('ACCEPT') && <Button onClick={() => setAsked('ACCEPT')}>{t('task:action.ACCEPT')}</Button>}
      {may('RETURN') && (
        <Button variant="default" onClick={() => setAsked('RETURN')}>
          {t('task:action.RETURN')}
        </Button>
      )}
      {may('CANCEL') && (
        <Button variant="subtle" color="red" onClick={() => setAsked('CANCEL')}>
          {t('task:action.CANCEL')}
        </Button>
      )}
      {(asked === 'SUBMIT' || asked === 'ACCEPT') && (
        <WordDialog
          action={asked}
          onClose={() => setAsked(null)}
          send={async (text, key) =>
            asked === 'SUBMIT' ? submit(await step(key)) : accept(await step(key), text)
          }
        />
      )}
      {(asked === 'RETURN' || asked === 'CANCEL') && (
        <ReasonDialog
          title={t(`task:dialog.${asked}.title`)}
          help={t(`task:dialog.${asked}.help`)}
          label={t('task:dialog.reason')}
          confirmLabel={t(`task:action.${asked}`)}
          message={t(`task:done.${asked}`)}
          danger={asked === 'CANCEL'}
          onClose={() => setAsked(null)}
          send={async (reason, key) =>
            (asked === 'RETURN' ? giveBack : cancelAssignment)(await step(key), reason)
          }
        />
      )}
    </Group>
  )
}

type WordProps = {
  action: 'SUBMIT' | 'ACCEPT'
  send: (text: string | null, key: string) => Promise<unknown>
  onClose: () => void
}

/** Submitting needs no word; accepting may carry one. */
function WordDialog({ action, send, onClose }: WordProps) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: { text: '' } })
  return (
    <ActionDialog
      title={t(`task:dialog.${action}.title`)}
      help={t(`task:dialog.${action}.help`)}
      confirmLabel={t(`task:action.${action}`)}
      message={t(`task:done.${action}`)}
      form={form}
      onClose={onClose}
      send={(values, key) => send(orNull(values.text), key)}
    >
      {action === 'ACCEPT' && (
        <Textarea
          label={t('task:dialog.ACCEPT.text')}
          autosize
          minRows={3}
          maxRows={12}
          data-autofocus
          {...form.getInputProps('text')}
        />
      )}
    </ActionDialog>
  )
}
