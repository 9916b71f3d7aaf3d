import { Button, Checkbox, Group, Select, Text } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { QueryView } from '@/shared/ui/query-view'
import { SearchField } from '@/shared/ui/search-field'
import { type UnitKind, type UnitRef, unitKinds } from '@/shared/units/unit-queries'
import { addSites } from '../api/event-mutations'
import { type EventDetail, sitesQuery, siteUnitsQuery } from '../api/event-queries'
import classes from './sites-dialog.module.css'

type Values = { unitIds: UnitRef[]; pilotUnitId: string | null }

/** Adds units to a campaign, each with an event of its own; ticked in a list, for they are often all of a kind. */
export function SitesDialog({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const { t } = useTranslation()
  const form = useForm<Values>({
    initialValues: { unitIds: [], pilotUnitId: null },
    validate: schemaResolver(
      v.object({ unitIds: v.pipe(v.array(v.any()), v.minLength(1, t('event:campaign.pickOne'))) }),
      { sync: true },
    ),
  })
  const picked = form.values.unitIds
  const pick = (units: UnitRef[]) => {
    form.setFieldValue('unitIds', units)
    form.clearFieldError('unitIds')
    if (!units.some((unit) => unit.id === form.values.pilotUnitId)) form.setFieldValue('pilotUnitId', null)
  }
  return (
    <ActionDialog
      title={t('event:campaign.add')}
      help={t('event:campaign.addHelp')}
      confirmLabel={t('event:campaign.addPicked')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={({ unitIds, pilotUnitId }, key) =>
        addSites(event.id, { unitIds: unitIds.map((unit) => unit.id), pilotUnitId }, key)
      }
    >
      <UnitPicker event={event} picked={picked} onPick={pick} />
      <Text size="sm" role="status" c={form.errors.unitIds ? 'red' : undefined}>
        {form.errors.unitIds ?? t('event:campaign.picked', { count: picked.length })}
      </Text>
      <Select
        label={t('event:campaign.pilot')}
        description={t('event:campaign.pilotHint')}
        placeholder={t('event:campaign.noPilot')}
        clearable
        disabled={picked.length === 0}
        comboboxProps={{ position: 'top' }}
        data={picked.map((unit) => ({ value: unit.id, label: unit.name }))}
        {...form.getInputProps('pilotUnitId')}
      />
    </ActionDialog>
  )
}

type PickerProps = { event: EventDetail; picked: UnitRef[]; onPick: (units: UnitRef[]) => void }

function UnitPicker({ event, picked, onPick }: PickerProps) {
  const { t } = useTranslation()
  const [q, setQ] = useState<string>()
  const [kind, setKind] = useState<UnitKind | null>(null)
  const units = useQuery(siteUnitsQuery(event.hostUnit.id, event.windowFrom, q, kind))
  const sites = useInfiniteQuery(sitesQuery(event.id)).data?.pages.flatMap((page) => page.items) ?? []
  const taken = new Set(sites.filter((site) => site.status !== 'CANCELLED').map((site) => site.hostUnit.id))
  return (
    <div>
      <Group gap="xs" mb="xs" grow preventGrowOverflow={false}>
        <SearchField value={q} onChange={setQ} label={t('event:campaign.search')} />
        <Select
          aria-label={t('event:campaign.kind')}
          placeholder={t('event:campaign.kind')}
          clearable
          data={unitKinds.map((value) => ({ value, label: t(`common:unitKind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(value as UnitKind | null)}
        />
      </Group>
      <QueryView query={units} rows={4}>
        {({ items }) => {
          const free = items.filter((unit) => !taken.has(unit.id))
          const others = picked.filter((unit) => !free.some((one) => one.id === unit.id))
          const all = free.length > 0 && free.every((unit) => picked.some((one) => one.id === unit.id))
          return (
            <>
              <Group justify="space-between" mb={4}>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  disabled={free.length === 0}
                  onClick={() =>
                    onPick(all ? others : [...others, ...free.map(({ id, name }) => ({ id, name }))])
                  }
                >
                  {all ? t('event:campaign.none') : t('event:campaign.all', { count: free.length })}
                </Button>
              </Group>
              <fieldset
                className={classes.list}
                aria-label={t('event:campaign.units')}
                data-path="unitIds"
                tabIndex={-1}
              >
                {items.length === 0 && (
                  <Text size="sm" c="dimmed" p="sm">
                    {t('event:campaign.noUnit')}
                  </Text>
                )}
                {items.map((unit) => (
                  <Checkbox
                    key={unit.id}
                    className={classes.unit}
                    label={unit.name}
                    description={[
                      t(`common:unitKind.${unit.kind}`),
                      unit.parent?.name,
                      taken.has(unit.id) && t('event:campaign.already'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    disabled={taken.has(unit.id)}
                    checked={taken.has(unit.id) || picked.some((one) => one.id === unit.id)}
                    onChange={({ currentTarget }) =>
                      onPick(
                        currentTarget.checked
                          ? [...picked, { id: unit.id, name: unit.name }]
                          : picked.filter((one) => one.id !== unit.id),
                      )
                    }
                  />
                ))}
              </fieldset>
            </>
          )
        }}
      </QueryView>
    </div>
  )
}
