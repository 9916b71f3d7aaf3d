import { Button, Card } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import * as v from 'valibot'
import { DayDialog } from '@/features/calendar/components/day-dialog'
import { SpecialDays } from '@/features/calendar/components/special-days'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { dayQuery, specialDaysQuery } from '@/shared/calendar/day-queries'
import { Page } from '@/shared/ui/page'
import { PeriodBar } from '@/shared/ui/period-bar'
import { QueryView } from '@/shared/ui/query-view'

const search = v.object({
  year: v.fallback(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200))),
    undefined,
  ),
})

export const Route = createFileRoute('/holidays')({ validateSearch: search, component: HolidaysPage })

function HolidaysPage() {
  const { t } = useTranslation()
  const today = useToday()
  const navigate = Route.useNavigate()
  const year = Route.useSearch().year ?? Number(today.slice(0, 4))
  const query = useQuery(specialDaysQuery(year))
  const { data: now } = useQuery(dayQuery(today))
  const keeps = now?.value.allowedActions.includes('DECIDE') ?? false
  const [adding, setAdding] = useState(false)
  const go = (to: number) => navigate({ search: { year: to }, replace: true })
  return (
    <Page
      title={t('calendar:title')}
      subtitle={t('calendar:subtitle')}
      crumbs={[{ label: t('event:list.title'), to: '/events' }]}
      actions={
        keeps && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t('calendar:add')}
          </Button>
        )
      }
    >
      <Card padding={0}>
        <PeriodBar
          name={t('calendar:year', { year })}
          previous={{ label: t('calendar:previous'), go: year > 1900 ? () => go(year - 1) : undefined }}
          next={{ label: t('calendar:next'), go: year < 2200 ? () => go(year + 1) : undefined }}
        />
        <QueryView query={query} rows={10}>
          {(days) => <SpecialDays days={days} label={t('calendar:year', { year })} />}
        </QueryView>
      </Card>
      {adding && <DayDialog onClose={() => setAdding(false)} />}
    </Page>
  )
}
