import { Card, Stack } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import * as v from 'valibot'
import { StaffOfUnit } from '@/features/staff/components/staff-of-unit'
import { unitQuery } from '@/features/unit/api/unit-queries'
import { UnitHistory } from '@/features/unit/components/unit-history'
import { UnitTree } from '@/features/unit/components/unit-tree'
import { validity } from '@/features/unit/lib/validity'
import { useTranslation } from '@/i18n'
import { isIsoDate } from '@/shared/lib/dates'
import { FactList } from '@/shared/ui/fact-list'
import { LinkButton, TextLink } from '@/shared/ui/link-button'
import { Page } from '@/shared/ui/page'
import { QueryView } from '@/shared/ui/query-view'
import { Section } from '@/shared/ui/section'

const search = v.object({ asOf: v.fallback(v.optional(v.pipe(v.string(), v.check(isIsoDate))), undefined) })

export const Route = createFileRoute('/units/$unitId/')({ validateSearch: search, component: UnitPage })

function UnitPage() {
  const { t } = useTranslation()
  const { unitId } = Route.useParams()
  const { asOf } = Route.useSearch()
  const query = useQuery(unitQuery(unitId, asOf))
  return (
    <QueryView query={query}>
      {({ value: unit }) => (
        <Page
          title={unit.name}
          subtitle={t(`common:unitKind.${unit.kind}`)}
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
            <Card>
              <FactList
                facts={[
                  [t('unit:field.parent'), unit.parent?.name],
                  [t('unit:field.guidedBy'), unit.guidedBy?.name],
                  [t('unit:field.validity'), validity(unit.validFrom, unit.validTo, t)],
                  [
                    t('unit:work'),
                    <TextLink key="work" to="/tasks" search={{ unitId }}>
                      {t('unit:seeTasks')}
                    </TextLink>,
                  ],
                ]}
              />
            </Card>
            <Section title={t('unit:under')}>
              <UnitTree parentId={unitId} asOf={asOf} depth={1} />
            </Section>
            <UnitHistory unit={unit} />
            <StaffOfUnit
              unit={{ id: unit.id, name: unit.name }}
              mayAdd={unit.allowedActions.includes('ADD_STAFF')}
            />
          </Stack>
        </Page>
      )}
    </QueryView>
  )
}
