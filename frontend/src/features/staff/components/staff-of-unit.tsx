import { Button, Group, Text } from '@mantine/core'
import { IconSignature, IconUserPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Section } from '@/shared/ui/section'
import type { UnitRef } from '@/shared/units/unit-queries'
import { staffListQuery } from '../api/staff-queries'
import { DelegateDialog } from './delegate-dialog'
import { StaffList } from './staff-list'

/** The people who hold a role in one unit, the inviting of more, and the lending of its HEAD's powers. */
export function StaffOfUnit({ unit, mayAdd }: { unit: UnitRef; mayAdd: boolean }) {
  const { t } = useTranslation()
  const me = useMe()
  const [delegating, setDelegating] = useState(false)
  const query = useInfiniteQuery(staffListQuery({ unitId: unit.id, limit: 50 }))
  const staff = query.data?.pages.flatMap((page) => page.items) ?? []
  const candidates = staff.filter((person) => person.allowedActions.includes('DELEGATE'))
  const mayDelegate = unitsWith(me, 'DELEGATE').some(({ id }) => id === unit.id)
  return (
    <Section
      title={t('staff:ofUnit')}
      flush
      aside={
        <Group gap="xs">
          {mayDelegate && candidates.length > 0 && (
            <Button
              variant="default"
              size="sm"
              leftSection={<IconSignature size={16} aria-hidden />}
              onClick={() => setDelegating(true)}
            >
              {t('staff:step.DELEGATE')}
            </Button>
          )}
          {mayAdd && (
            <LinkButton
              to="/staff/invite"
              search={{ unitId: unit.id }}
              variant="default"
              size="sm"
              leftSection={<IconUserPlus size={16} aria-hidden />}
            >
              {t('staff:invite.title')}
            </LinkButton>
          )}
        </Group>
      }
    >
      <ListView
        query={query}
        filtered={false}
        onClear={() => {}}
        empty={
          <Text size="sm" c="dimmed" px="lg" pb="lg">
            {mayAdd ? `${t('staff:empty')}. ${t('staff:emptyHelp')}` : t('staff:noneInSight')}
          </Text>
        }
      >
        {(all) => <StaffList staff={all} label={t('staff:ofUnit')} unit={unit} />}
      </ListView>
      {delegating && (
        <DelegateDialog people={candidates} units={[unit]} onClose={() => setDelegating(false)} />
      )}
    </Section>
  )
}
