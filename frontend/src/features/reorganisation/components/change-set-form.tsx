import { Card, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe, useToday } from '@/shared/auth/me'
import { FormShell } from '@/shared/form/form-shell'
import type { Current } from '@/shared/form/use-merging-submit'
import { DateField } from '@/shared/ui/date-field'
import { createChangeSet, updateChangeSet } from '../api/change-set-mutations'
import {
  type ChangeSetValues,
  changeSetFields,
  changeSetRules,
  emptyChangeSet,
  toCreate,
  toUpdate,
} from '../lib/change-set-values'
import { ChangesFields } from './changes-fields'

type Props = {
  initial?: Partial<ChangeSetValues>
  set?: { id: string; etag: string; reload: () => Promise<Current<ChangeSetValues>> }
  onDone: (id: string) => void
  onCancel: () => void
}

/** The instrument, its day, and what it orders. */
export function ChangeSetForm({ initial, set, onDone, onCancel }: Props) {
  const { t } = useTranslation()
  const me = useMe()
  const today = useToday()
  const form = useForm<ChangeSetValues>({
    initialValues: { ...emptyChangeSet, ...initial },
    validate: changeSetRules(t, today),
  })
  const props = form.getInputProps
  const answering = unitsWith(me, 'MANAGE_UNITS')
  const { unit, changes } = form.values
  return (
    <FormShell
      form={form}
      etag={set?.etag}
      reload={set?.reload}
      fields={changeSetFields(changes.length)}
      inWords={(key, values) =>
        key === 'changes'
          ? values.changes
              .map(({ kind, units, name }) =>
                [t(`reorganisation:kind.${kind}`), name || units.map((one) => one.name).join(', ')].join(
                  ': ',
                ),
              )
              .join('\n')
          : undefined
      }
      send={(values, { key, etag }) =>
        set ? updateChangeSet(set.id, etag, toUpdate(values)) : createChangeSet(toCreate(values), key)
      }
      onDone={(saved) => onDone(saved.id)}
      onCancel={onCancel}
      submitLabel={t('reorganisation:form.submit')}
    >
      <Card>
        <Stack gap="md">
          <TextInput
            label={t('reorganisation:field.instrument')}
            description={t('reorganisation:form.instrumentHint')}
            required
            {...props('instrument')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <DateField
              label={t('reorganisation:field.instrumentOn')}
              description={t('reorganisation:form.instrumentOnHint')}
              {...props('instrumentOn')}
            />
            <DateField
              label={t('reorganisation:field.effectiveOn')}
              description={t('reorganisation:form.effectiveHint')}
              required
              {...props('effectiveOn')}
            />
          </SimpleGrid>
          {!set && (
            <Select
              label={t('reorganisation:field.unit')}
              description={t('reorganisation:form.unitHint')}
              required
              allowDeselect={false}
              data={answering.map(({ id, name }) => ({ value: id, label: name }))}
              value={unit?.id ?? null}
              onChange={(id) => form.setFieldValue('unit', answering.find((one) => one.id === id) ?? null)}
              error={form.errors.unit}
              data-path="unit"
            />
          )}
        </Stack>
      </Card>
      <ChangesFields form={form} />
    </FormShell>
  )
}
