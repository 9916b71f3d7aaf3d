import { Button, Group, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import * as v from 'valibot'
import { shownEtag } from '@/api/client'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { notify } from '@/shared/lib/notify'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { LinkButton } from '@/shared/ui/link-button'
import { MoreMenu } from '@/shared/ui/more-menu'
import {
  accept,
  acknowledge,
  cancelAssignment,
  giveBack,
  moveDueDate,
  reopen,
  start,
  submit,
} from '../api/task-mutations'
import type { Assignment } from '../api/task-queries'
import { nextStep, secondStep, steps } from '../lib/next-step'
import { AskExtensionDialog } from './ask-extension-dialog'
import classes from './assignment-actions.module.css'
import { DueDateDialog } from './due-date-dialog'

type Action = Assignment['allowedActions'][number]
type Asked = Exclude<Action, 'ACKNOWLEDGE' | 'START' | 'REPORT'>
const quick = { ACKNOWLEDGE: acknowledge, START: start }
const explained = { RETURN: giveBack, REOPEN: reopen, CANCEL: cancelAssignment }

type Props = {
  assignment: Assignment
  /** A request for a later due date has not been answered yet, so no other can be made. */
  extensionWaits: boolean
}

/** The steps this person may take now, as the server says: the next one to press, the others beside it or in a menu. */
export function AssignmentActions({ assignment, extensionWaits }: Props) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const navigate = useNavigate()
  const [asked, setAsked] = useState<Asked | null>(null)
  const id = assignment.id
  const step = (key: string) => ({ id, etag: shownEtag(assignment), key })
  const run = useSubmit((action: keyof typeof quick, key: string) => quick[action](step(key)))
  const possible = steps(assignment).filter((action) => action !== 'ASK_EXTENSION' || !extensionWaits)
  if (possible.length === 0) return null

  const press = (action: Action) => {
    if (action === 'REPORT')
      return navigate({ to: '/assignments/$assignmentId/report', params: { assignmentId: id } })
    if (action !== 'ACKNOWLEDGE' && action !== 'START') return setAsked(action)
    run.mutate(action, {
      onSuccess: () => notify(t(`task:done.${action}`)),
      onError: tellProblem,
    })
  }
  const label = (action: Action) =>
    action === 'REPORT' && assignment.state === 'RETURNED'
      ? t('task:action.REPORT_AGAIN')
      : t(`task:action.${action}`)
  const next = nextStep(assignment)
  const second = secondStep(assignment)
  const button = (action: Action, variant: 'filled' | 'default') =>
    action === 'REPORT' ? (
      <LinkButton
        to="/assignments/$assignmentId/report"
        params={{ assignmentId: id }}
        variant={variant}
        className={variant === 'filled' ? classes.next : undefined}
      >
        {label(action)}
      </LinkButton>
    ) : (
      <Button
        variant={variant}
        className={variant === 'filled' ? classes.next : undefined}
        loading={run.isPending && run.variables === action}
        onClick={() => press(action)}
      >
        {label(action)}
      </Button>
    )

  return (
    <Group gap="xs" className="k-no-print">
      {next && button(next, 'filled')}
      {second && button(second, 'default')}
      <MoreMenu
        label={t('task:moreActions', { unit: assignment.unit.name })}
        items={possible
          .filter((action) => action !== next && action !== second)
          .map((action) => ({
            key: action,
            label: label(action),
            danger: action === 'CANCEL',
            onClick: () => press(action),
          }))}
      />
      {(asked === 'SUBMIT' || asked === 'ACCEPT') && (
        <WordDialog
          action={asked}
          onClose={() => setAsked(null)}
          send={(text, key) => (asked === 'SUBMIT' ? submit(step(key)) : accept(step(key), text))}
        />
      )}
      {asked === 'ASK_EXTENSION' && assignment.dueOn && (
        <AskExtensionDialog assignment={assignment} dueOn={assignment.dueOn} onClose={() => setAsked(null)} />
      )}
      {asked === 'MOVE_DUE_DATE' && (
        <DueDateDialog
          assignment={assignment}
          onClose={() => setAsked(null)}
          send={(dueOn, key) => moveDueDate(step(key), dueOn)}
        />
      )}
      {(asked === 'RETURN' || asked === 'REOPEN' || asked === 'CANCEL') && (
        <ReasonDialog
          title={t(`task:dialog.${asked}.title`)}
          help={t(`task:dialog.${asked}.help`)}
          label={t('task:dialog.reason')}
          confirmLabel={t(`task:action.${asked}`)}
          message={t(`task:done.${asked}`)}
          danger={asked === 'CANCEL'}
          onClose={() => setAsked(null)}
          send={(reason, key) => explained[asked](step(key), reason)}
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
  const form = useForm({
    initialValues: { text: '' },
    validate: schemaResolver(v.object({ text: rules(t).text(limits.AcceptWork.evaluation) }), { sync: true }),
  })
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
