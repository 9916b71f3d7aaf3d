import { Button, Card } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { useState } from 'react'
import { type NumberSummary, numbersQuery } from '@/features/document/api/number-queries'
import { NumberFilters } from '@/features/document/components/number-filters'
import { NumberList } from '@/features/document/components/number-list'
import { ReserveDialog } from '@/features/document/components/reserve-dialog'
import { type NumberSearch, numberSearch } from '@/features/document/lib/number-search'
import { useTranslation } from '@/i18n'
import { currentMemberships, unitsWith, useMe, useToday } from '@/shared/auth/me'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { EmptyState } from '@/shared/ui/states'
import { unitNameQuery } from '@/shared/units/unit-queries'

export const Route = createFileRoute('/documents/numbers')({
  validateSearch: numberSearch,
  component: NumbersPage,
})

function NumbersPage() {
  const { t } = useTranslation()
  const me = useMe()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const today = useToday()
  const year = search.year ?? Number(today.slice(0, 4))
  const registers = unitsWith(me, 'REGISTER_DOCUMENT')
  const own = registers[0] ?? (me && currentMemberships(me)[0]?.unit)
  const unitId = search.unitId ?? own?.id
  const { data: named } = useQuery({ ...unitNameQuery(unitId ?? ''), enabled: Boolean(unitId) })
  const known = [...registers, own].find((one) => one?.id === unitId)
  const unit = known ?? (unitId && named ? { id: unitId, name: named.name } : null)
  const query = useInfiniteQuery({
    ...numbersQuery({ ...search, unitId: unitId ?? '', year, limit: 50 }),
    enabled: Boolean(unitId),
  })
  const [reserving, setReserving] = useState<{ gap?: NumberSummary }>()
  const change = (patch: Partial<NumberSearch>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: ({ unitId, year }) => ({ unitId, year }), replace: true })
  const reserve = registers.length > 0 && (
    <Button
      leftSection={<IconLock size={18} aria-hidden />}
      disabled={!unit}
      onClick={() => setReserving({})}
    >
      {t('document:numbers.reserve.open')}
    </Button>
  )
  return (
    <Page
      title={t('document:numbers.title')}
      subtitle={unit ? t('document:numbers.of', { unit: unit.name, year }) : undefined}
      crumbs={[{ label: t('document:title'), to: '/documents' }]}
      actions={reserve}
    >
      {reserving && (
        <ReserveDialog
          unit={unit}
          year={year}
          type={search.type}
          gap={reserving.gap}
          onClose={() => setReserving(undefined)}
        />
      )}
      <NumberFilters search={search} unitId={unitId} onChange={change} onClear={clear} />
      <Card padding={0}>
        <ListView
          query={query}
          filtered={Boolean(search.q || search.type || search.status)}
          onClear={clear}
          empty={
            <EmptyState
              title={t('document:numbers.empty')}
              help={t('document:numbers.emptyHelp')}
              action={reserve}
            />
          }
        >
          {(numbers) => <NumberList numbers={numbers} onExplain={(gap) => setReserving({ gap })} />}
        </ListView>
      </Card>
    </Page>
  )
}
