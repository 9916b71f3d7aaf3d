import { useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { shownEtag } from '@/api/client'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import type { UnitRef } from '@/shared/units/unit-queries'
import { type Invitation, reinstateStaff, renewOneTimeCode, suspendStaff } from '../api/staff-mutations'
import { type Membership, type Person, staffQuery } from '../api/staff-queries'
import type { MembershipStep, PersonStep } from '../lib/steps'
import { DelegateDialog } from './delegate-dialog'
import { EditMembershipDialog } from './edit-membership-dialog'
import { EndMembershipDialog } from './end-membership-dialog'
import { InvitedDialog } from './invited-dialog'
import { MembershipDialog } from './membership-dialog'
import { MoveDialog } from './move-dialog'

type Asked =
  | { person: Person; step: PersonStep }
  | { person: Person; step: MembershipStep; membership: Membership }

type Steps = { ask: (asked: Asked) => void; dialogs: ReactNode }

/** The dialogs in which steps are taken with people and their roles, for whatever page offers them. */
export function useStaffSteps(unit?: UnitRef): Steps {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [issued, setIssued] = useState<Invitation | null>(null)
  return {
    ask: setAsked,
    dialogs: (
      <>
        {asked && (
          <StepDialog asked={asked} unit={unit} onClose={() => setAsked(null)} onIssued={setIssued} />
        )}
        {issued && <InvitedDialog invitation={issued} onClose={() => setIssued(null)} />}
      </>
    ),
  }
}

type Props = {
  asked: Asked
  unit?: UnitRef
  onClose: () => void
  onIssued: (invitation: Invitation) => void
}

function StepDialog({ asked, unit, onClose, onIssued }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const form = useForm({ initialValues: {} })
  const { step } = asked
  // what has changed since the dialog was opened is what the next press is about
  const person = useQuery(staffQuery(asked.person.id)).data?.value ?? asked.person
  const own = { title: t(`staff:dialog.${step}.title`, { name: person.name }), onClose }
  const words = { help: t(`staff:dialog.${step}.help`), confirmLabel: t(`staff:step.${step}`) }
  const from = (key: string) => ({ id: person.id, etag: shownEtag(person), key })
  switch (step) {
    case 'ADD_MEMBERSHIP':
      return <MembershipDialog person={person} unit={unit} onClose={onClose} />
    case 'UPDATE':
      return <EditMembershipDialog person={person} membership={asked.membership} onClose={onClose} />
    case 'MOVE':
      return <MoveDialog person={person} membership={asked.membership} onClose={onClose} />
    case 'END':
      return <EndMembershipDialog person={person} membership={asked.membership} onClose={onClose} />
    case 'DELEGATE': {
      const worksIn = person.memberships.filter((one) => one.current).map((one) => one.unit.id)
      const units = unitsWith(me, 'DELEGATE').filter(({ id }) => worksIn.includes(id))
      return <DelegateDialog people={[person]} units={units} onClose={onClose} />
    }
    case 'RENEW_CODE':
      return (
        <ActionDialog
          {...own}
          {...words}
          form={form}
          send={(_, key) => renewOneTimeCode(from(key))}
          onDone={onIssued}
        />
      )
    case 'REINSTATE':
      return (
        <ActionDialog
          {...own}
          {...words}
          message={t('staff:dialog.REINSTATE.done')}
          form={form}
          send={(_, key) => reinstateStaff(from(key))}
        />
      )
    case 'SUSPEND':
      return (
        <ReasonDialog
          {...own}
          {...words}
          label={t('staff:dialog.SUSPEND.reason')}
          message={t('staff:dialog.SUSPEND.done')}
          max={limits.SuspendStaff.reason}
          danger
          send={(reason, key) => suspendStaff(from(key), reason)}
        />
      )
  }
}
