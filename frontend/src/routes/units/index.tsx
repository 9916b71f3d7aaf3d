import { Button, Card, Center, Checkbox, Select } from '@mantine/core'
import { IconArrowsSplit, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { UpcomingChanges } from '@/features/reorganisation/components/upcoming-changes'
import { type UnitSummary, unitsQuery } from '@/features/unit/api/unit-queries'
import { CodeFilter } from '@/features/unit/components/code-filter'
import { UnitFileMenu } from '@/features/unit/components/unit-file-menu'
import { UnitRow } from '@/features/unit/components/unit-row'
import { UnitTree } from '@/features/unit/components/unit-tree'
import { inOfficeOrder } from '@/features/unit/lib/order'
import { useTranslation } from '@/i18n'
import { usePermission } from '@/shared/auth/me'
import { isIsoDate } from '@/shared/lib/dates'
import { searchText } from '@/shared/lib/search-text'
import { bestFirst } from '@/shared/lib/text'
import { DateField } from '@/shared/ui/date-field'
import { FilterBar, hasFilter } from '@/shared/ui/filter-bar'
import { LinkButton } from '@/shared/ui/link-button'
import { ListView } from '@/shared/ui/list-view'
import { Page } from '@/shared/ui/page'
import { RowList } from '@/shared/ui/row-list'
import { SearchField } from '@/shared/ui/search-field'
import { EmptyState } from '@/shared/ui/states'
import { type UnitKind, unitKinds } from '@/shared/units/unit-queries'

const search = v.object({
  q: searchText,
  kind: v.fallback(v.optional(v.picklist(unitKinds)), undefined),
  asOf: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined),
  ended: v.fallback(v.optional(v.boolean()), undefined),
  scheme: searchText,
  code: searchText,
})
type Search = v.InferOutput<typeof search>

export const Route = createFileRoute('/units/')({ validateSearch: search, component: UnitsPage })

function UnitsPage() {
  const { t } = useTranslation()
  const { q, kind, asOf, ended, scheme, code } = Route.useSearch()
  const navigate = Route.useNavigate()
  const mayCreate = usePermission('MANAGE_UNITS')
  const change = (patch: Search) => navigate({ search: (old) => ({ ...old, ...patch }), replace: true })
  const clear = () => navigate({ search: {}, replace: true })
  return (
    <Page
      title={t('unit:list.title')}
      subtitle={t('unit:list.subtitle')}
      actions={
        <>
          <LinkButton
            to="/units/changes"
            variant="default"
            leftSection={<IconArrowsSplit size={18} aria-hidden />}
          >
            {t('reorganisation:list.title')}
          </LinkButton>
          <UnitFileMenu mayImport={mayCreate} />
          {mayCreate && (
            <LinkButton to="/units/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t('unit:list.create')}
            </LinkButton>
          )}
        </>
      }
    >
      <FilterBar
        filtered={hasFilter({ q, kind, asOf, ended, code })}
        onClear={clear}
        search={<SearchField value={q} onChange={(text) => change({ q: text })} label={t('unit:list.q')} />}
      >
        <Select
          aria-label={t('unit:field.kind')}
          placeholder={t('unit:field.kind')}
          clearable
          data={unitKinds.map((value) => ({ value, label: t(`common:unitKind.${value}`) }))}
          value={kind ?? null}
          onChange={(value) => change({ kind: (value as UnitKind) ?? undefined })}
        />
        <CodeFilter scheme={scheme} code={code} onChange={change} />
        <DateField
          aria-label={t('unit:list.asOf')}
          placeholder={t('unit:list.asOf')}
          value={asOf ?? ''}
          onChange={(day) => change({ asOf: day || undefined })}
        />
        <Checkbox
          label={t('unit:list.ended')}
          checked={ended ?? false}
          onChange={(event) => change({ ended: event.currentTarget.checked || undefined })}
        />
      </FilterBar>
      <UpcomingChanges asOf={asOf} mb="md" />
      {q || kind || code ? (
        <Card padding={0}>
          <Found
            q={q}
            kind={kind}
            asOf={asOf}
            ended={ended}
            scheme={code && (scheme ?? 'TCTK')}
            code={code}
            onClear={clear}
            onEnded={() => change({ ended: true })}
          />
        </Card>
      ) : (
        <Card>
          <UnitTree asOf={asOf} ended={ended} />
        </Card>
      )}
    </Page>
  )
}

/** What was sought, best match first; what has ended is one press away, so that nobody takes it for lost. */
function Found({ onClear, onEnded, ...filter }: Search & { onClear: () => void; onEnded: () => void }) {
  const { t } = useTranslation()
  const { q, asOf, ended } = filter
  const query = useInfiniteQuery(unitsQuery({ ...filter, limit: 200 }))
  const endedToo = q && !asOf && !ended && query.isSuccess && (
    <Center py="sm">
      <Button variant="subtle" onClick={onEnded}>
        {t('unit:list.endedToo')}
      </Button>
    </Center>
  )
  return (
    <>
      <ListView query={query} filtered onClear={onClear} empty={<EmptyState title={t('unit:list.empty')} />}>
        {(units) => (
          <RowList label={t('unit:list.title')}>
            {(q ? bestFirst(presentFirst(units), q) : inOfficeOrder(units)).map((unit) => (
              <UnitRow key={unit.id} unit={unit} asOf={asOf} />
            ))}
          </RowList>
        )}
      </ListView>
      {endedToo}
    </>
  )
}

/** Of two units of one name the one that still is comes first. */
function presentFirst(units: UnitSummary[]): UnitSummary[] {
  return [...units].sort((a, b) => (b.validTo ?? '9').localeCompare(a.validTo ?? '9'))
}
