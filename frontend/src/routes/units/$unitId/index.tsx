import { Alert, Card, Group, Stack } from '@mantine/core'
import { IconArchive, IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { EndedBy } from '@/features/reorganisation/components/ended-by'
import { UnitDescent } from '@/features/reorganisation/components/unit-descent'
import { UpcomingChanges } from '@/features/reorganisation/components/upcoming-changes'
import { StaffOfUnit } from '@/features/staff/components/staff-of-unit'
import { type UnitDetail, unitQuery } from '@/features/unit/api/unit-queries'
import { EndedBadge } from '@/features/unit/components/ended-badge'
import { UnitCodes } from '@/features/unit/components/unit-codes'
import { UnitHistory } from '@/features/unit/components/unit-history'
import { UnitTree } from '@/features/unit/components/unit-tree'
import { validity } from '@/features/unit/lib/validity'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate, isIsoDate } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { LinkButton, TextLink } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { Section } from '@/shared/ui/section'
import type { UnitRef } from '@/shared/units/unit-queries'
import { WorkOfUnit } from './-work-of-unit'

const search = v.object({ asOf: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined) })

export const Route = createFileRoute('/units/$unitId/')({ validateSearch: search, component: UnitPage })

function UnitPage() {
  const { t } = useTranslation()
  const { unitId } = Route.useParams()
  const { asOf } = Route.useSearch()
  const today = useToday()
  const query = useQuery(unitQuery(unitId, asOf))
  return (
    <QueryView query={query}>
      {({ value: unit, etag }) => (
        <Page
          title={unit.name}
          subtitle={t(`common:unitKind.${unit.kind}`)}
          badges={<EndedBadge validTo={unit.validTo} />}
          crumbs={[
            { label: t('unit:list.title'), to: '/units' },
            ...unit.path.map((one) => ({
              label: one.name,
              to: '/units/$unitId',
              params: { unitId: one.id },
            })),
          ]}
          actions={
            <>
              {unit.allowedActions.includes('UPDATE') && (
                <LinkButton
                  to="/units/$unitId/edit"
                  params={{ unitId }}
                  variant="default"
                  leftSection={<IconPencil size={18} aria-hidden />}
                >
                  {t('common:edit')}
                </LinkButton>
              )}
              {unit.allowedActions.includes('ADD_CHILD') && (
                <LinkButton
                  to="/units/new"
                  search={{ parentId: unitId }}
                  leftSection={<IconPlus size={18} aria-hidden />}
                >
                  {t('unit:addChild')}
                </LinkButton>
              )}
            </>
          }
        >
          <Stack gap="lg">
            {hasEnded(unit, today) && (
              <Alert variant="light" color="gray" icon={<IconArchive size={20} />}>
                {t('unit:endedHelp', { date: formatDate(unit.validTo) })}
                {unit.validTo && <EndedBy unitId={unitId} validTo={unit.validTo} />}
              </Alert>
            )}
            <UpcomingChanges unitId={unitId} asOf={asOf} />
            <Card>
              <FactList
                facts={[
                  [t('unit:field.parent'), unit.parent && <UnitLink key="parent" unit={unit.parent} />],
                  [t('unit:field.guidedBy'), unit.guidedBy && <UnitLink key="guide" unit={unit.guidedBy} />],
                  [t('unit:field.validity'), validity(unit.validFrom, unit.validTo, t)],
                  [t('unit:work.links'), <WorkLinks key="work" unitId={unitId} asNow={asNow(unit)} />],
                ]}
              />
            </Card>
            <UnitDescent unitId={unitId} />
            <Section title={t('unit:under')}>
              <UnitTree parentId={unitId} asOf={asOf ?? unit.validTo ?? undefined} depth={1} />
            </Section>
            <WorkOfUnit unitId={unitId} ended={hasEnded(unit, today)} asOf={asOf} asNow={asNow(unit)} />
            <StaffOfUnit
              unit={{ id: unit.id, name: unit.name }}
              mayAdd={unit.allowedActions.includes('ADD_STAFF')}
            />
            <UnitCodes unit={unit} etag={etag} />
            <UnitHistory unit={unit} />
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}

function UnitLink({ unit }: { unit: UnitRef }) {
  return (
    <TextLink to="/units/$unitId" params={{ unitId: unit.id }}>
      {unit.name}
    </TextLink>
  )
}

const hasEnded = ({ validTo }: UnitDetail, today: string) => validTo !== null && validTo < today

/** Whether there are units before this one, whose work is shown with its own. */
const asNow = (unit: UnitDetail) => (unit.predecessors.length > 0 ? true : undefined)

/** Where the unit's work is found. */
function WorkLinks({ unitId, asNow }: { unitId: string; asNow?: true }) {
  const { t } = useTranslation()
  return (
    <Group gap="4px 16px">
      <TextLink to="/tasks" search={{ unitId, asNow }}>
        {t('unit:see.tasks')}
      </TextLink>
      <TextLink to="/plans" search={{ issuingUnitId: unitId, asNow }}>
        {t('unit:see.plans')}
      </TextLink>
      <TextLink to="/events" search={{ view: 'list', unitId, asNow }}>
        {t('unit:see.events')}
      </TextLink>
      <TextLink to="/documents" search={{ issuingUnitId: unitId, asNow }}>
        {t('unit:see.documents')}
      </TextLink>
    </Group>
  )
}
