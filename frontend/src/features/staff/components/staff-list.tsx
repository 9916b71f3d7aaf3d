import { Button, Group, Text } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Row, RowList } from '@/shared/ui/row-list'
import { StatusBadge } from '@/shared/ui/status-badge'
import type { UnitRef } from '@/shared/units/unit-queries'
import type { Membership, StaffSummary } from '../api/staff-queries'
import { EndMembershipDialog } from './end-membership-dialog'
import { MembershipDialog } from './membership-dialog'

type Props = { staff: StaffSummary[]; label: string; mayManage: boolean; unit?: UnitRef }

/** People with their roles; who manages accounts adds and ends memberships here. */
export function StaffList({ staff, label, mayManage, unit }: Props) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState<StaffSummary | null>(null)
  const [ending, setEnding] = useState<{ person: StaffSummary; membership: Membership } | null>(null)
  return (
    <>
      <RowList label={label}>
        {staff.map((person) => (
          <Row
            key={person.id}
            title={<Text fw={500}>{person.name}</Text>}
            meta={
              <>
                <div>{person.username}</div>
                {person.memberships
                  .filter((membership) => !unit || membership.unit.id === unit.id)
                  .map((membership) => (
                    <MembershipLine
                      key={membership.id}
                      membership={membership}
                      onEnd={
                        mayManage && membership.current ? () => setEnding({ person, membership }) : undefined
                      }
                    />
                  ))}
              </>
            }
            aside={
              person.memberships.length === 0 && <StatusBadge tone="warn">{t('staff:without')}</StatusBadge>
            }
            actions={
              mayManage && (
                <Button
                  variant="default"
                  size="sm"
                  leftSection={<IconUserPlus size={16} aria-hidden />}
                  aria-label={`${t('staff:add')}: ${person.name}`}
                  onClick={() => setAdding(person)}
                >
                  {t('staff:add')}
                </Button>
              )
            }
          />
        ))}
      </RowList>
      {adding && <MembershipDialog person={adding} unit={unit} onClose={() => setAdding(null)} />}
      {ending && <EndMembershipDialog {...ending} onClose={() => setEnding(null)} />}
    </>
  )
}

function MembershipLine({ membership, onEnd }: { membership: Membership; onEnd?: () => void }) {
  const { t } = useTranslation()
  const { position, role, unit, validFrom, validTo, current } = membership
  const term = [validFrom && formatDate(validFrom), validTo && formatDate(validTo)]
    .filter(Boolean)
    .join(' – ')
  return (
    <Group gap="xs" style={{ position: 'relative', zIndex: 1 }}>
      <Text size="sm" c={current ? 'var(--mantine-color-text)' : undefined}>
        {t(`common:role.${role}`)}
        {position && ` (${position})`} · {unit.name}
        {term && ` · ${term}`}
        {!current && ` · ${t('staff:notNow')}`}
      </Text>
      {onEnd && (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={`${t('staff:end')}: ${t(`common:role.${role}`)}, ${unit.name}`}
          onClick={onEnd}
        >
          {t('staff:end')}
        </Button>
      )}
    </Group>
  )
}
