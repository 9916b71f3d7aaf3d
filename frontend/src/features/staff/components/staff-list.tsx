import { Avatar, Button, Text } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconRobot, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { useMe } from '@/shared/auth/me'
import { formatDate } from '@/shared/lib/dates'
import { initial } from '@/shared/lib/text'
import { RowList } from '@/shared/ui/row-list'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { Membership, StaffSummary } from '../api/staff-queries'
import { peopleFirst } from '../lib/people-first'
import { EndMembershipDialog } from './end-membership-dialog'
import { MembershipDialog } from './membership-dialog'
import classes from './staff-list.module.css'

type Props = { staff: StaffSummary[]; label: string; mayManage: boolean; unit?: UnitRef }

/** People with their roles; who manages accounts adds and ends memberships here, those of others only. */
export function StaffList({ staff, label, mayManage, unit }: Props) {
  const me = useMe()
  const inOrder = peopleFirst(staff)
  const [adding, setAdding] = useState<StaffSummary | null>(null)
  const [ending, setEnding] = useState<{ person: StaffSummary; membership: Membership } | null>(null)
  return (
    <>
      <RowList label={label}>
        {inOrder.map((person) => (
          <Person
            key={person.id}
            person={person}
            unit={unit}
            self={person.id === me?.staffId}
            mayManage={mayManage && person.id !== me?.staffId && !person.serviceAccount}
            onAdd={() => setAdding(person)}
            onEnd={(membership) => setEnding({ person, membership })}
          />
        ))}
      </RowList>
      {adding && <MembershipDialog person={adding} unit={unit} onClose={() => setAdding(null)} />}
      {ending && <EndMembershipDialog {...ending} onClose={() => setEnding(null)} />}
    </>
  )
}

type PersonProps = {
  person: StaffSummary
  unit?: UnitRef
  self: boolean
  mayManage: boolean
  onAdd: () => void
  onEnd: (membership: Membership) => void
}

function Person({ person, unit, self, mayManage, onAdd, onEnd }: PersonProps) {
  const { t } = useTranslation()
  const [past, setPast] = useState(false)
  const memberships = person.memberships.filter((one) => !unit || one.unit.id === unit.id)
  const current = memberships.filter((one) => one.current)
  const former = memberships.filter((one) => !one.current)
  return (
    <li className={classes.person}>
      <Avatar color={person.serviceAccount ? 'gray' : 'sea'} radius="xl" aria-hidden>
        {person.serviceAccount ? <IconRobot size={20} /> : initial(person.name)}
      </Avatar>
      <div className={classes.who}>
        <Text fw={500}>
          {person.name}{' '}
          {person.serviceAccount && <StatusBadge tone="neutral">{t('staff:service')}</StatusBadge>}
          {self && <StatusBadge tone="neutral">{t('staff:self')}</StatusBadge>}
        </Text>
        <Text size="xs" c="dimmed">
          {person.username}
        </Text>
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
        {current.map((one) => (
          <MembershipLine key={one.id} membership={one} onEnd={mayManage ? () => onEnd(one) : undefined} />
        ))}
        {current.length === 0 && former.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('staff:noneNow')}
          </Text>
        )}
        {former.length > 0 && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            className={classes.more}
            leftSection={past ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
            aria-expanded={past}
            aria-label={`${t('staff:former', { count: former.length })}: ${person.name}`}
            onClick={() => setPast((shown) => !shown)}
          >
            {t('staff:former', { count: former.length })}
          </Button>
        )}
        {past && former.map((one) => <MembershipLine key={one.id} membership={one} />)}
      </div>
      {mayManage && (
        <Button
          variant="default"
          size="sm"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          aria-label={`${t('staff:add')}: ${person.name}`}
          onClick={onAdd}
        >
          {t('staff:add')}
        </Button>
      )}
    </li>
  )
}

function MembershipLine({ membership, onEnd }: { membership: Membership; onEnd?: () => void }) {
  const { t } = useTranslation()
  const { position, role, unit, validFrom, validTo, current } = membership
  const values = { from: formatDate(validFrom), to: formatDate(validTo) }
  const term =
    validFrom && validTo
      ? t('staff:term.fromTo', values)
      : validFrom
        ? t('staff:term.from', values)
        : validTo
          ? t('staff:term.to', values)
          : ''
  return (
    <div className={classes.line} data-past={!current || undefined}>
      <StatusBadge tone={current ? 'info' : 'neutral'}>{t(`common:role.${role}`)}</StatusBadge>
      <span>
        {[position, unit.name].filter(Boolean).join(', ')}
        {term && <span className={classes.term}> · {term}</span>}
      </span>
      {onEnd && (
        <Button
          variant="subtle"
          color="red"
          size="compact-xs"
          aria-label={`${t('staff:end')}: ${t(`common:role.${role}`)}, ${unit.name}`}
          onClick={onEnd}
        >
          {t('staff:end')}
        </Button>
      )}
    </div>
  )
}
