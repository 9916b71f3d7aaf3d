import { Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { ListView } from '@/shared/ui/list-view'
import { Section } from '@/shared/ui/section'
import type { UnitRef } from '@/shared/units/unit-queries'
import { staffListQuery } from '../api/staff-queries'
import { StaffList } from './staff-list'

/** The people who hold a role in one unit. */
export function StaffOfUnit({ unit, mayAdd }: { unit: UnitRef; mayAdd: boolean }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(staffListQuery({ unitId: unit.id, limit: 50 }))
  return (
    <Section title={t('staff:ofUnit')} flush>
      <ListView
        query={query}
        filtered={false}
        onClear={() => {}}
        empty={
          <Text size="sm" c="dimmed" px="lg" pb="lg">
            {t('staff:empty')}. {mayAdd && t('staff:emptyHelp')}
          </Text>
        }
      >
        {(staff) => <StaffList staff={staff} label={t('staff:ofUnit')} mayManage={mayAdd} unit={unit} />}
      </ListView>
    </Section>
  )
}
