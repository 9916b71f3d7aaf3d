import { Card, Radio, Select, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { FormShell } from '@/shared/form/form-shell'
import type { Current } from '@/shared/form/use-merging-submit'
import { UnitMultiSelect, UnitSelect } from '@/shared/units/unit-select'
import { createEvent, updateEvent } from '../api/event-mutations'
import { kinds } from '../lib/event-search'
import {
  type EventValues,
  emptyEvent,
  eventFields,
  eventRules,
  toCreate,
  toUpdate,
} from '../lib/event-values'
import { ChecklistFields, ProgrammeFields } from './programme-fields'
import { WhenFields } from './when-fields'

/** Fields that only one of the two forms of an event has. */
const scheduleFields = [
  'windowFrom',
  'windowTo',
  'startsOn',
  'startTime',
  'endsOn',
  'endTime',
  'place',
] as const

type Place = Pick<EventValues, 'planId' | 'planItemId'>
export type PlanField = Place & { error?: string; onChange: (place: Place) => void }

type Props = {
  initial?: Partial<EventValues>
  event?: {
    id: string
    etag: string
    campaignId?: string | null
    reload: () => Promise<Current<EventValues>>
  }
  /** Picks the item of a plan that the event carries out. */
  planField?: (field: PlanField) => ReactNode
  onDone: (id: string) => void
  onCancel: () => void
}

/** An event, or a campaign that many units hold. */
export function EventForm({ initial, event, planField, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const form = useForm<EventValues>({
    initialValues: { ...emptyEvent, ...initial },
    validate: eventRules(t),
  })
  const props = form.getInputProps
  return (
    <FormShell
      form={form}
      etag={event?.etag}
      reload={event?.reload}
      fields={eventFields}
      send={(values, { key, etag }) =>
        event ? updateEvent(event.id, etag, toUpdate(values)) : createEvent(toCreate(values), key)
      }
      onDone={(saved) => onDone(saved.id)}
      onCancel={onCancel}
      submitLabel={event ? t('common:save') : t('event:form.create')}
      message={event ? t('common:saved') : t('event:form.created')}
    >
      <Card>
        <Stack gap="md">
          <TextInput label={t('event:field.title')} required {...props('title')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <Select
              label={t('event:field.kind')}
              required
              placeholder={t('event:form.kindHint')}
              allowDeselect={false}
              data={kinds.map((kind) => ({ value: kind, label: t(`event:kind.${kind}`) }))}
              {...props('kind')}
            />
            <UnitSelect
              label={t('event:field.hostUnit')}
              required
              disabled={Boolean(event)}
              {...props('hostUnit')}
            />
          </SimpleGrid>
          {!event && (
            <Radio.Group
              label={t('event:form.how')}
              value={form.values.campaign ? 'many' : 'one'}
              onChange={(value) => {
                form.setFieldValue('campaign', value === 'many')
                for (const field of scheduleFields) form.clearFieldError(field)
              }}
            >
              <SimpleGrid cols={{ base: 1, xs: 2 }} mt={6} spacing="xs">
                <Radio value="one" label={t('event:form.single')} description={t('event:form.singleHint')} />
                <Radio
                  value="many"
                  label={t('event:form.campaign')}
                  description={t('event:form.campaignHint')}
                />
              </SimpleGrid>
            </Radio.Group>
          )}
          <UnitMultiSelect label={t('event:field.supportUnits')} {...props('supportUnits')} />
          {planField?.({
            planId: form.values.planId,
            planItemId: form.values.planItemId,
            error: form.errors.planItemId as string | undefined,
            onChange: (place) => form.setValues(place),
          })}
        </Stack>
      </Card>
      <WhenFields
        form={form}
        eventId={event?.id}
        campaignId={event?.campaignId}
        hadDay={form.values.campaign && Boolean(initial?.startsOn)}
      />
      <Card>
        <Stack gap="md">
          <Title order={2}>{t('event:form.organisation')}</Title>
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('event:field.chair')} {...props('chairName')} />
            <TextInput label={t('event:field.chairPosition')} {...props('chairPosition')} />
          </SimpleGrid>
          <Textarea label={t('event:field.materials')} autosize minRows={2} {...props('materials')} />
          <Textarea label={t('event:field.budgetNote')} autosize minRows={2} {...props('budgetNote')} />
        </Stack>
      </Card>
      <ProgrammeFields form={form} />
      <ChecklistFields form={form} />
    </FormShell>
  )
}
