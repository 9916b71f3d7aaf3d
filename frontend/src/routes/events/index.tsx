import { Card, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { calendarQuery, eventsQuery } from '@/features/event/api/event-queries'
import { EventCalendar } from '@/features/event/components/event-calendar'
import { EventFilters, isFiltered } from '@/features/event/components/event-filters'
import { EventList } from '@/features/event/components/event-list'
import { type EventSearch, eventSearch } from '@/features/event/lib/event-search'
import { PlanFilter } from '@/features/plan/components/plan-filter'
import { useTranslation } from '@/i18n'
import { usePermission, useToday } from '@/shared/auth/me'
import { monthWeeks } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { EmptyState } from '@/shared/ui/states'

export const Route = createFileRoute('/events/')({ validateSearch: eventSearch, component: EventsPage })

function EventsPage() {
  const { t } = useTranslation()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  const mayCreate = usePermission('HOLD_EVENT')
  const change = (patch: Partial<EventSearch>) =>
    navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: ({ view, month }) => ({ view, month }), replace: true })
  return (
    <Page
      title={t('event:list.title')}
      actions={
        <>
          <SegmentedControl
            aria-label={t('event:view.label')}
            value={search.view ?? 'month'}
            onChange={(view) => change({ view: view === 'list' ? 'list' : undefined })}
            data={[
              { value: 'month', label: t('event:view.month') },
              { value: 'list', label: t('event:view.list') },
            ]}
          />
          {mayCreate && (
            <LinkButton to="/events/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t('event:list.create')}
            </LinkButton>
          )}
        </>
      }
    >
      <EventFilters
        search={search}
        onChange={change}
        onClear={clear}
        planFilter={<PlanFilter value={search.planId} onChange={(planId) => change({ planId })} />}
      />
      <Card padding={0}>
        {search.view === 'list' ? (
          <Listed search={search} onClear={clear} />
        ) : (
          <Month search={search} onMonth={(month) => change({ month })} />
        )}
      </Card>
    </Page>
  )
}

function Listed({
  search: { view: _view, month: _month, ...filter },
  onClear,
}: {
  search: EventSearch
  onClear: () => void
}) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(eventsQuery({ ...filter, sort: 'startsOn', limit: 50 }))
  return (
    <ListView
      query={query}
      filtered={isFiltered(filter)}
      onClear={onClear}
      empty={<EmptyState title={t('event:list.empty')} help={t('event:list.emptyHelp')} />}
    >
      {(events) => <EventList events={events} label={t('event:list.title')} />}
    </ListView>
  )
}

function Month({ search, onMonth }: { search: EventSearch; onMonth: (month: string) => void }) {
  const { view: _view, month: asked, ...filter } = search
  const today = useToday()
  const month = asked ?? today.slice(0, 7)
  const days = monthWeeks(month).flat()
  const query = useQuery(calendarQuery({ ...filter, from: days[0], to: days.at(-1) }))
  return (
    <QueryView query={query} rows={10}>
      {(page) => <EventCalendar month={month} events={page.items} onMonth={onMonth} />}
    </QueryView>
  )
}
