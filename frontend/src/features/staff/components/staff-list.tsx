import { Avatar, Text } from '@mantine/core'
import { IconRobot } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useMe, useToday } from '@/shared/auth/me'
import { initial } from '@/shared/lib/text'
import { TextLink } from '@/shared/ui/link-button'
import { MoreMenu } from '@/shared/ui/more-menu'
import { RowList } from '@/shared/ui/row-list'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { Membership, Person } from '../api/staff-queries'
import { byTime } from '../lib/memberships'
import { peopleFirst } from '../lib/people-first'
import { stepsOn, stepsWith } from '../lib/steps'
import { AccountBadge } from './account-badge'
import { MembershipLine } from './membership-line'
import classes from './staff-list.module.css'
import { useStaffSteps } from './staff-steps'

type Props = { staff: Person[]; label: string; unit?: UnitRef }

/** People with the roles that they hold or will hold and what may be done with them, or with their roles in one unit. */
export function StaffList({ staff, label, unit }: Props) {
  const { ask, dialogs } = useStaffSteps(unit)
  return (
    <>
      <RowList label={label}>
        {peopleFirst(staff).map((person) => (
          <PersonRow key={person.id} person={person} unit={unit} ask={ask} />
        ))}
      </RowList>
      {dialogs}
    </>
  )
}

type RowProps = { person: Person; unit?: UnitRef; ask: ReturnType<typeof useStaffSteps>['ask'] }

function PersonRow({ person, unit, ask }: RowProps) {
  const { t } = useTranslation()
  const me = useMe()
  const today = useToday()
  const { current, coming, former } = byTime(
    person.memberships.filter((one) => !unit || one.unit.id === unit.id),
    today,
  )
  const line = (membership: Membership) => (
    <MembershipLine
      key={membership.id}
      membership={membership}
      withoutUnit={Boolean(unit)}
      steps={unit && stepsOn(membership, today)}
      onStep={(step) => ask({ person, step, membership })}
    />
  )
  return (
    <li className={classes.person} data-row>
      <Avatar color={person.serviceAccount ? 'gray' : 'sea'} radius="xl" aria-hidden>
        {person.serviceAccount ? <IconRobot size={20} /> : initial(person.name)}
      </Avatar>
      <div className={classes.who}>
        <TextLink to="/staff/$staffId" params={{ staffId: person.id }} fw={500}>
          {person.name}
        </TextLink>
        <Text size="xs" c="dimmed">
          {person.username}
        </Text>
        <div className={classes.badges}>
          {person.serviceAccount && <StatusBadge tone="neutral">{t('staff:service')}</StatusBadge>}
          {person.id === me?.staffId && <StatusBadge tone="neutral">{t('staff:self')}</StatusBadge>}
          <AccountBadge person={person} />
        </div>
      </div>
      <div className={classes.roles}>
        {person.serviceAccount && (
          <Text size="sm" c="dimmed">
            {t('staff:serviceHelp')}
          </Text>
        )}
        {person.memberships.length === 0 && !person.serviceAccount && (
          <StatusBadge tone="warn">{t('staff:without')}</StatusBadge>
        )}
        {current.map(line)}
        {coming.map(line)}
        {current.length + coming.length === 0 && former.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('staff:noneNow')}
          </Text>
        )}
      </div>
      <MoreMenu
        label={t('staff:actionsOf', { name: person.name })}
        items={(unit ? [] : stepsWith(person)).map((step) => ({
          key: step,
          label: t(`staff:step.${step}`),
          danger: step === 'SUSPEND',
          onClick: () => ask({ person, step }),
        }))}
      />
    </li>
  )
}
