import { Select } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitMultiSelect } from '@/shared/units/unit-select'
import { addSites } from '../api/event-mutations'

/** Adds units to a campaign, each with an event of its own. */
export function SitesDialog({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const { t } = useTranslation()
  const form = useForm<{ unitIds: UnitRef[]; pilotUnitId: string | null }>({
    initialValues: { unitIds: [], pilotUnitId: null },
    validate: schemaResolver(
      v.object({ unitIds: v.pipe(v.array(v.any()), v.minLength(1, t('common:form.pickUnit'))) }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('event:campaign.add')}
      help={t('event:campaign.addHelp')}
      confirmLabel={t('event:campaign.add')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={({ unitIds, pilotUnitId }, key) =>
        addSites(eventId, { unitIds: unitIds.map((unit) => unit.id), pilotUnitId }, key)
      }
    >
      <UnitMultiSelect
        label={t('event:campaign.units')}
        required
        data-autofocus
        {...form.getInputProps('unitIds')}
      />
      <Select
        label={t('event:campaign.pilot')}
        description={t('event:campaign.pilotHint')}
        clearable
        data={form.values.unitIds.map((unit) => ({ value: unit.id, label: unit.name }))}
        {...form.getInputProps('pilotUnitId')}
      />
    </ActionDialog>
  )
}
