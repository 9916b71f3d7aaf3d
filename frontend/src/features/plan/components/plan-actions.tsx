import { Button, Group, Modal } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCopy, IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { useFocusReturn } from '@/shared/lib/focus'
import { LinkButton } from '@/shared/ui/link-button'
import { MoreMenu } from '@/shared/ui/more-menu'
import { type CopiedPlan, deletePlan, returnPlan, submitPlan } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'
import type { Check } from '../lib/readiness'
import { AmendDialog } from './amend-dialog'
import { CopiedDialog } from './copied-dialog'
import { CopyDialog } from './copy-dialog'
import { EndDialog } from './end-dialog'
import { IssueDialog } from './issue-dialog'
import { OpenComments } from './open-comments'
import { ReadinessList } from './readiness-list'

type Asked = 'COPY' | 'TEMPLATE' | 'AMEND' | 'SUBMIT' | 'RETURN' | 'ISSUE' | 'CONCLUDE' | 'REVOKE' | 'DELETE'

type Props = { plan: PlanDetail; etag: string; checks: Check[] }

/** The steps of a plan's life that this person may take now. */
export function PlanActions({ plan, etag, checks }: Props) {
  const { t } = useTranslation()
  const drafters = unitsWith(useMe(), 'DRAFT_PLAN')
  const [copied, setCopied] = useState<CopiedPlan | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const may = (action: PlanDetail['allowedActions'][number]) => plan.allowedActions.includes(action)
  const rare = (['AMEND', 'CONCLUDE', 'REVOKE', 'DELETE'] as const).filter(
    (action) => may(action) && !(action === 'AMEND' && plan.amendmentId),
  )
  const close = () => setAsked(null)
  return (
    <>
      {may('UPDATE') && (
        <LinkButton
          to="/plans/$planId/edit"
          params={{ planId: plan.id }}
          variant="default"
          leftSection={<IconPencil size={18} aria-hidden />}
        >
          {t('common:edit')}
        </LinkButton>
      )}
      {drafters.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconCopy size={18} aria-hidden />}
          onClick={() => setAsked('COPY')}
        >
          {t(plan.template ? 'plan:template.use' : 'plan:copy.action')}
        </Button>
      )}
      {may('RETURN') && (
        <Button variant="default" onClick={() => setAsked('RETURN')}>
          {t('plan:action.RETURN')}
        </Button>
      )}
      {may('SUBMIT') && <Button onClick={() => setAsked('SUBMIT')}>{t('plan:action.SUBMIT')}</Button>}
      {may('ISSUE') && <Button onClick={() => setAsked('ISSUE')}>{t('plan:action.ISSUE')}</Button>}
      <MoreMenu
        items={[
          ...(drafters.length > 0 && !plan.template
            ? [{ key: 'TEMPLATE', label: t('plan:template.keep'), onClick: () => setAsked('TEMPLATE') }]
            : []),
          ...rare.map((action) => ({
            key: action,
            label: t(`plan:action.${action}`),
            danger: action === 'REVOKE' || action === 'DELETE',
            onClick: () => setAsked(action),
          })),
        ]}
      />
      {asked === 'AMEND' && <AmendDialog plan={plan} onClose={close} />}
      {(asked === 'COPY' || asked === 'TEMPLATE') && (
        <CopyDialog
          plan={plan}
          drafters={drafters}
          template={asked === 'TEMPLATE'}
          onClose={close}
          onDone={setCopied}
        />
      )}
      {copied && <CopiedDialog copied={copied} onClose={() => setCopied(null)} />}
      {asked === 'ISSUE' && <IssueDialog plan={plan} etag={etag} onClose={close} />}
      {asked === 'SUBMIT' && checks.some((check) => check.required && !check.met) ? (
        <NotReadyDialog checks={checks} onClose={close} />
      ) : (
        (asked === 'SUBMIT' || asked === 'DELETE') && (
          <ConfirmDialog plan={plan} etag={etag} action={asked} onClose={close}>
            {asked === 'SUBMIT' && <OpenComments plan={plan} />}
            {asked === 'SUBMIT' && checks.some((check) => !check.met) && <ReadinessList checks={checks} />}
          </ConfirmDialog>
        )
      )}
      {(asked === 'REVOKE' || asked === 'CONCLUDE') && (
        <EndDialog plan={plan} etag={etag} action={asked} onClose={close} />
      )}
      {asked === 'RETURN' && (
        <ReasonDialog
          title={t('plan:dialog.RETURN.title')}
          help={t('plan:dialog.RETURN.help')}
          label={t('plan:dialog.RETURN.label')}
          confirmLabel={t('plan:action.RETURN')}
          message={t('plan:done.RETURN')}
          onClose={close}
          send={(text, key) => returnPlan({ id: plan.id, etag, key }, text)}
        />
      )}
    </>
  )
}

/** Says what is missing instead of sending a draft that nobody could issue. */
function NotReadyDialog({ checks, onClose }: { checks: Check[]; onClose: () => void }) {
  const { t } = useTranslation()
  useFocusReturn()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('plan:ready.notYet')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <ReadinessList checks={checks} />
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          {t('plan:ready.goOn')}
        </Button>
      </Group>
    </Modal>
  )
}

type ConfirmProps = {
  plan: PlanDetail
  etag: string
  action: 'SUBMIT' | 'DELETE'
  onClose: () => void
  children?: ReactNode
}

function ConfirmDialog({ plan, etag, action, onClose, children }: ConfirmProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const form = useForm({ initialValues: {} })
  const send = async (_: object, key: string) => {
    if (action === 'SUBMIT') await submitPlan({ id: plan.id, etag, key })
    else await deletePlan(plan.id, etag)
  }
  return (
    <ActionDialog
      title={t(`plan:dialog.${action}.title`)}
      help={t(`plan:dialog.${action}.help`)}
      confirmLabel={t(`plan:action.${action}`)}
      message={t(`plan:done.${action}`)}
      danger={action === 'DELETE'}
      form={form}
      onClose={onClose}
      send={send}
      onDone={() => action === 'DELETE' && navigate({ to: '/plans' })}
    >
      {children}
    </ActionDialog>
  )
}
