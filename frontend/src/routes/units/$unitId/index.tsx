import { Alert, Card, Stack } from '@mantine/core'
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
import { useDecisions } from './-decisions'
import { PastDay } from './-past-day'
import { WorkLinks } from './-work-links'
import { WorkOfUnit } from './-work-of-unit'

const search = v.object({ asOf: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined) })

export const Route = createFileRoute('/units/$unitId/')({ validateSearch: search, component: UnitPage })

function UnitPage() {
  const { t } = useTranslation()
  const { unitId } = Route.useParams()
  const { asOf: chosen } = Route.useSearch()
  const today = useToday()
  const asOf = chosen === today ? undefined : chosen
  const query = useQuery(unitQuery(unitId, asOf))
  const decisions = useDecisions(unitId)
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
              search: { asOf },
            })),
          ]}
          actions={
            !asOf && (
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
            )
          }
        >
          <Stack gap="lg">
            {asOf && <PastDay unitId={unitId} day={asOf} />}
            {hasEnded(unit, today) && (
              <Alert variant="light" color="gray" icon={<IconArchive size={20} />}>
                {t('unit:endedHelp', { date: formatDate(unit.validTo) })}{' '}
                {hasEnded(unit, asOf ?? today) && t('unit:lastDayHelp')}
                {unit.validTo && <EndedBy unitId={unitId} validTo={unit.validTo} />}
              </Alert>
            )}
            <UpcomingChanges unitId={unitId} asOf={asOf} />
            <Card>
              <FactList
                facts={[
                  [
                    t('unit:field.parent'),
                    unit.parent && <UnitLink key="parent" unit={unit.parent} asOf={asOf} />,
                  ],
                  [
                    t('unit:field.guidedBy'),
                    unit.guidedBy && <UnitLink key="guide" unit={unit.guidedBy} asOf={asOf} />,
                  ],
                  [t('unit:field.validity'), validity(unit.validFrom, unit.validTo, t)],
                  [t('unit:work.links'), <WorkLinks key="work" unitId={unitId} asNow={asNow(unit)} />],
                ]}
              />
            </Card>
            <UnitDescent unitId={unitId} />
            <Section title={t('unit:under')}>
              <UnitTree parentId={unitId} asOf={lastDayBy(unit, asOf ?? today) ?? asOf} depth={1} />
            </Section>
            <WorkOfUnit
              unitId={unitId}
              ended={hasEnded(unit, asOf ?? today)}
              asOf={asOf}
              asNow={asNow(unit)}
            />
            {!asOf && (
              <StaffOfUnit
                unit={{ id: unit.id, name: unit.name }}
                mayAdd={unit.allowedActions.includes('ADD_STAFF')}
              />
            )}
            <UnitCodes unit={unit} etag={etag} />
            <UnitHistory unit={unit} decisions={decisions} />
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}

function UnitLink({ unit, asOf }: { unit: UnitRef; asOf?: string }) {
  return (
    <TextLink to="/units/$unitId" params={{ unitId: unit.id }} search={{ asOf }}>
      {unit.name}
    </TextLink>
  )
}

const hasEnded = ({ validTo }: UnitDetail, day: string) => validTo !== null && validTo < day

/** The last day of a unit that has ended by the day. */
const lastDayBy = (unit: UnitDetail, day: string) => (hasEnded(unit, day) ? unit.validTo : null)

/** Whether there are units before this one, whose work is shown with its own. */
const asNow = (unit: UnitDetail) => (unit.predecessors.length > 0 ? true : undefined)
