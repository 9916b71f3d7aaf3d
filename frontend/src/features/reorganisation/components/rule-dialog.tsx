import { Checkbox, Radio, Stack } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { saveRules } from '../api/change-set-mutations'
import type { AffectedType, ChangeSet, MoveOutcome } from '../api/change-set-queries'
import { madeUnits, onlySuccessor, valuesOf } from '../lib/change-set-values'
import { findRule, withoutRule, withRule } from '../lib/move-rules'

/** What is chosen for: things of a kind at a unit, or one of them, and how they stand now. */
export type Subject = {
  objectType: AffectedType
  unit: UnitRef
  object?: { id: string; title: string }
  outcome: MoveOutcome | null
  to: UnitRef | null
  possible: MoveOutcome[]
}

type Props = { set: ChangeSet; etag: string; subject: Subject; onClose: () => void }

const outcomes = ['MOVE', 'STAY', 'CLOSE'] as const

/** Says what becomes of things of a kind: at one unit, or at every unit of the set. */
export function RuleDialog({ set, etag, subject, onClose }: Props) {
  const { t } = useTranslation()
  const { objectType, unit, object } = subject
  const narrow = { objectType, unitId: unit.id, objectId: object?.id }
  const wide = { objectType }
  const own = findRule(set.rules, narrow)
  const common = object ? undefined : findRule(set.rules, wide)
  const chosen = subject.possible.find((outcome) => outcome === subject.outcome)
  const form = useForm({
    initialValues: {
      outcome: (chosen ?? 'MOVE') as MoveOutcome | 'DEFAULT',
      to: subject.to ?? onlySuccessor(set, unit.id),
      everywhere: !own && Boolean(common),
    },
    validate: schemaResolver(
      v.variant('outcome', [
        v.object({
          outcome: v.literal('MOVE'),
          to: v.object({ id: v.string(), name: v.string() }, t('common:form.pickUnit')),
        }),
        v.object({ outcome: v.picklist(['STAY', 'CLOSE', 'DEFAULT']) }),
      ]),
      { sync: true },
    ),
  })
  const { outcome } = form.values
  // staff can stay only where their unit goes on, which not every unit does
  const general = !object && !(objectType === 'MEMBERSHIP' && outcome === 'STAY')
  const everywhere = general && form.values.everywhere
  const objects = t(`reorganisation:objects.${objectType}`)
  const coming = madeUnits(valuesOf(set).changes, t('reorganisation:form.nameless'))
  return (
    <ActionDialog
      title={t('reorganisation:rule.title', { objects })}
      help={object ? `${object.title} (${unit.name})` : unit.name}
      confirmLabel={t('common:save')}
      message={t('reorganisation:rule.saved')}
      form={form}
      onClose={onClose}
      send={(values) => {
        const scope = everywhere ? wide : narrow
        const others = everywhere ? withoutRule(set.rules, narrow) : set.rules
        return saveRules(
          set.id,
          etag,
          values.outcome === 'DEFAULT'
            ? withoutRule(others, scope)
            : withRule(others, {
                ...scope,
                outcome: values.outcome,
                toUnitId: values.outcome === 'MOVE' ? values.to?.id : null,
              }),
        )
      }}
    >
      <Radio.Group label={t('reorganisation:rule.what')} {...form.getInputProps('outcome')}>
        <Stack gap="xs" mt={6}>
          {outcomes
            .filter((value) => subject.possible.includes(value))
            .map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`reorganisation:outcome.${value}`)}
                description={t(`reorganisation:outcomeHint.${value}.${objectType}`)}
              />
            ))}
          {(everywhere ? common : own) && (
            <Radio
              value="DEFAULT"
              label={t('reorganisation:rule.default')}
              description={t('reorganisation:rule.defaultHint')}
            />
          )}
        </Stack>
      </Radio.Group>
      {outcome === 'MOVE' && (
        <UnitSelect
          label={t('reorganisation:rule.to')}
          required
          asOf={set.effectiveOn}
          coming={coming}
          {...form.getInputProps('to')}
        />
      )}
      {general && (
        <Checkbox
          label={t('reorganisation:rule.everywhere')}
          {...form.getInputProps('everywhere', { type: 'checkbox' })}
        />
      )}
    </ActionDialog>
  )
}
