import { Button, Menu } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconDots, IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { LinkButton } from '@/shared/ui/link-button'
import { concludePlan, deletePlan, returnPlan, revokePlan, submitPlan } from '../api/plan-mutations'
import type { PlanDetail } from '../api/plan-queries'
import { IssueDialog } from './issue-dialog'

type Asked = 'SUBMIT' | 'RETURN' | 'ISSUE' | 'CONCLUDE' | 'REVOKE' | 'DELETE'

/** The steps of a plan's life that this person may take now. */
export function PlanActions({ plan, etag }: { plan: PlanDetail; etag: string }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<Asked | null>(null)
  const may = (action: PlanDetail['allowedActions'][number]) => plan.allowedActions.includes(action)
  const rare = (['REVOKE', 'DELETE'] as const).filter(may)
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
      {may('RETURN') && (
        <Button variant="default" onClick={() => setAsked('RETURN')}>
          {t('plan:action.RETURN')}
        </Button>
      )}
      {may('SUBMIT') && <Button onClick={() => setAsked('SUBMIT')}>{t('plan:action.SUBMIT')}</Button>}
      {may('ISSUE') && <Button onClick={() => setAsked('ISSUE')}>{t('plan:action.ISSUE')}</Button>}
      {may('CONCLUDE') && (
        <Button variant="light" onClick={() => setAsked('CONCLUDE')}>
          {t('plan:action.CONCLUDE')}
        </Button>
      )}
      {rare.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button variant="default" px="xs" aria-label={t('plan:moreActions')}>
              <IconDots size={18} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rare.map((action) => (
              <Menu.Item key={action} c="var(--mantine-color-error)" onClick={() => setAsked(action)}>
                {t(`plan:action.${action}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked === 'ISSUE' && <IssueDialog plan={plan} etag={etag} onClose={close} />}
      {(asked === 'SUBMIT' || asked === 'DELETE') && (
        <ConfirmDialog plan={plan} etag={etag} action={asked} onClose={close} />
      )}
      {(asked === 'RETURN' || asked === 'REVOKE' || asked === 'CONCLUDE') && (
        <ReasonDialog
          title={t(`plan:dialog.${asked}.title`)}
          help={t(`plan:dialog.${asked}.help`)}
          label={t(`plan:dialog.${asked}.label`)}
          field={asked === 'CONCLUDE' ? 'conclusion' : 'reason'}
          confirmLabel={t(`plan:action.${asked}`)}
          message={t(`plan:done.${asked}`)}
          danger={asked === 'REVOKE'}
          onClose={close}
          send={(text, key) =>
            ({ RETURN: returnPlan, REVOKE: revokePlan, CONCLUDE: concludePlan })[asked](
              { id: plan.id, etag, key },
              text,
            )
          }
        />
      )}
    </>
  )
}

type ConfirmProps = { plan: PlanDetail; etag: string; action: 'SUBMIT' | 'DELETE'; onClose: () => void }

function ConfirmDialog({ plan, etag, action, onClose }: ConfirmProps) {
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
    />
  )
}
