import { Card, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { eventsQuery } from '@/features/event/api/event-queries'
import { EventFilters, isFiltered } from '@/features/event/components/event-filters'
import { EventList } from '@/features/event/components/event-list'
import { EventMonth } from '@/features/event/components/event-month'
import { EventWeek } from '@/features/event/components/event-week'
import { type EventSearch, eventSearch, lasting } from '@/features/event/lib/event-search'
import { SubscribeButton } from '@/features/feed/components/subscribe-button'
import { PlanFilter } from '@/features/plan/components/plan-filter'
import { SavedViews } from '@/features/savedview/components/saved-views'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
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
      badges={<SavedViews list="EVENTS" search={lasting(search)} />}
      actions={
        <>
          <SegmentedControl
            aria-label={t('event:view.label')}
            value={search.view ?? 'month'}
            onChange={(view) =>
              change({ view: view === 'month' ? undefined : (view as EventSearch['view']) })
            }
            data={[
              { value: 'month', label: t('event:view.month') },
              { value: 'week', label: t('event:view.week') },
              { value: 'list', label: t('event:view.list') },
            ]}
          />
          <SubscribeButton about={{ unitId: search.unitId, planId: search.planId }} />
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
      {search.view === 'list' ? (
        <Card padding={0}>
          <Listed search={search} onClear={clear} />
        </Card>
      ) : search.view === 'week' ? (
        <EventWeek filter={filterOf(search)} day={search.day} onDay={(day) => change({ day })} />
      ) : (
        <EventMonth
          filter={filterOf(search)}
          month={search.month ?? search.day?.slice(0, 7)}
          day={search.day}
          mayCreate={mayCreate}
          onMonth={(month) => change({ month, day: undefined })}
          onDay={(day) => change({ day, month: day.slice(0, 7) })}
        />
      )}
    </Page>
  )
}

function filterOf({ view: _view, month: _month, day: _day, ...filter }: EventSearch) {
  return filter
}

function Listed({ search, onClear }: { search: EventSearch; onClear: () => void }) {
  const { t } = useTranslation()
  const filter = filterOf(search)
  const query = useInfiniteQuery(eventsQuery({ ...filter, sort: '-startsOn', limit: 50 }))
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
