import { Card, Checkbox, Select } from '@mantine/core'
import { IconShieldLock, IconUserPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { staffListQuery } from '@/features/staff/api/staff-queries'
import { RolesHelp } from '@/features/staff/components/roles-help'
import { StaffList } from '@/features/staff/components/staff-list'
import { accountStates } from '@/features/staff/lib/memberships'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe } from '@/shared/auth/me'
import { searchText } from '@/shared/lib/search-text'
import { FilterBar, hasFilter } from '@/shared/ui/filter-bar'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { RequirePermission } from '@/shared/ui/no-permission'
import { Page } from '@/shared/ui/page'
import { SearchField } from '@/shared/ui/search-field'
import { EmptyState } from '@/shared/ui/states'
import { UnitFilter } from '@/shared/units/unit-select'

const search = v.object({
  q: searchText,
  unitId: v.fallback(v.optional(v.string()), undefined),
  state: v.fallback(v.optional(v.picklist(accountStates)), undefined),
  withoutMembership: v.fallback(v.optional(v.boolean()), undefined),
})
type Search = v.InferOutput<typeof search>

export const Route = createFileRoute('/staff/')({ validateSearch: search, component: StaffPage })

function StaffPage() {
  return (
    <RequirePermission permission="MANAGE_STAFF">
      <StaffOfAll />
    </RequirePermission>
  )
}

function StaffOfAll() {
  const { t } = useTranslation()
  const judges = unitsWith(useMe(), 'JUDGE_FILE').length > 0
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  const query = useInfiniteQuery(staffListQuery({ ...filter, limit: 50 }))
  const change = (patch: Search) => navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: {}, replace: true })
  return (
    <Page
      title={t('staff:title')}
      subtitle={t('staff:subtitle')}
      actions={
        <>
          {judges && (
            <LinkButton
              to="/files/quarantine"
              variant="default"
              leftSection={<IconShieldLock size={18} aria-hidden />}
            >
              {t('file:quarantine.open')}
            </LinkButton>
          )}
          <LinkButton
            to="/staff/invite"
            search={{ unitId: filter.unitId }}
            leftSection={<IconUserPlus size={18} aria-hidden />}
          >
            {t('staff:invite.title')}
          </LinkButton>
        </>
      }
    >
      <RolesHelp />
      <FilterBar
        filtered={hasFilter(filter)}
        onClear={clear}
        search={<SearchField value={filter.q} onChange={(q) => change({ q })} label={t('staff:q')} />}
      >
        <UnitFilter
          aria-label={t('staff:unit')}
          placeholder={t('staff:unit')}
          value={filter.unitId}
          onChange={(unitId) => change({ unitId })}
        />
        <Select
          aria-label={t('staff:stateLabel')}
          placeholder={t('staff:stateLabel')}
          clearable
          data={accountStates.map((state) => ({ value: state, label: t(`staff:state.${state}`) }))}
          value={filter.state ?? null}
          onChange={(state) => change({ state: (state as Search['state']) ?? undefined })}
        />
        <Checkbox
          label={t('staff:onlyWithout')}
          checked={filter.withoutMembership ?? false}
          onChange={(event) => change({ withoutMembership: event.currentTarget.checked || undefined })}
        />
      </FilterBar>
      <Card padding={0}>
        <ListView
          query={query}
          filtered={hasFilter(filter)}
          onClear={clear}
          empty={<EmptyState title={t('staff:empty')} help={t('staff:emptyHelp')} />}
        >
          {(staff) => <StaffList staff={staff} label={t('staff:title')} />}
        </ListView>
      </Card>
    </Page>
  )
}
