import { Button, Checkbox, Group, SimpleGrid, Stack, Textarea } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import { useNavigate } from '@tanstack/react-router'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { formatDate } from '@/shared/lib/dates'
import { DateField } from '@/shared/ui/date-field'
import { useAuthority } from '@/shared/units/authority'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { derivePlan, type PlanCascade, type PlanDetail } from '../api/cascade-api'

type Values = {
  issuingUnit: UnitRef | null
  title: string
  startsOn: string
  endsOn: string
  itemIds: string[]
}

type Props = {
  plan: PlanDetail
  /** How the reader's units stand: what they have to carry on is chosen for them. */
  cascade: PlanCascade
  drafters: UnitRef[]
  onClose: () => void
}

/** Begins a unit's own plan from items of a plan that it has to carry out. */
export function DeriveDialog({ plan, cascade, drafters, onClose }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const authority = useAuthority(plan.issuingUnit)
  const { required, optionalDate, unit } = rules(t)
  const form = useForm<Values>({
    initialValues: {
      issuingUnit: drafters[0] ?? null,
      title: plan.title,
      startsOn: plan.startsOn ?? '',
      endsOn: plan.endsOn ?? '',
      itemIds: toCarryOn(cascade, drafters),
    },
    validate: schemaResolver(
      v.object({
        issuingUnit: unit,
        title: required(limits.DerivePlan.title),
        startsOn: optionalDate,
        endsOn: optionalDate,
        itemIds: v.pipe(v.array(v.string()), v.nonEmpty(t('cascade:derive.noItem'))),
      }),
      { sync: true },
    ),
  })
  const basis = t('cascade:derive.basis', {
    symbol: plan.symbol ?? '',
    date: formatDate(plan.issuedOn),
    body: authority.name,
    subject: plan.title.charAt(0).toLocaleLowerCase('vi') + plan.title.slice(1),
  })
  const all = form.values.itemIds.length === plan.items.length
  return (
    <ActionDialog
      title={t('cascade:derive.title')}
      help={t('cascade:derive.help')}
      confirmLabel={t('cascade:derive.confirm')}
      message={t('cascade:derive.done')}
      form={form}
      onClose={onClose}
      onDone={(draft: PlanDetail) => navigate({ to: '/plans/$planId', params: { planId: draft.id } })}
      send={(values, key) =>
        derivePlan(
          plan.id,
          {
            issuingUnitId: values.issuingUnit?.id ?? '',
            title: values.title.trim(),
            itemIds: values.itemIds,
            legalBases: [{ text: basis, ...(plan.documentId && { documentId: plan.documentId }) }],
            startsOn: orNull(values.startsOn),
            endsOn: orNull(values.endsOn),
          },
          key,
        )
      }
    >
      <Textarea
        label={t('plan:field.title')}
        required
        autosize
        minRows={1}
        data-autofocus
        {...form.getInputProps('title')}
      />
      {drafters.length > 1 && (
        <UnitSelect label={t('plan:field.issuingUnit')} required {...form.getInputProps('issuingUnit')} />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DateField label={t('plan:field.startsOn')} {...form.getInputProps('startsOn')} />
        <DateField label={t('plan:field.endsOn')} {...form.getInputProps('endsOn')} />
      </SimpleGrid>
      <Checkbox.Group
        label={t('cascade:derive.items')}
        description={t('cascade:derive.itemsHint')}
        required
        {...form.getInputProps('itemIds')}
      >
        <Stack gap={8} mt="xs">
          {plan.items.map((item) => (
            <Checkbox
              key={item.id}
              value={item.id}
              label={`${item.label}. ${item.title}`}
              ml={20 * (item.label.split('.').length - 1)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => form.setFieldValue('itemIds', all ? [] : plan.items.map(({ id }) => id))}
        >
          {t(all ? 'cascade:derive.none' : 'cascade:derive.all')}
        </Button>
      </Group>
    </ActionDialog>
  )
}

/** What one of the units has work from and has not adopted; all where nothing is addressed to them by name. */
function toCarryOn({ items }: PlanCascade, drafters: UnitRef[]): string[] {
  const mine = (id: string) => drafters.some((unit) => unit.id === id)
  const open = items.filter(({ units }) =>
    units.some(({ unit, adoption }) => mine(unit.id) && adoption === 'NOT_ADOPTED'),
  )
  return (open.length > 0 ? open : items).map(({ id }) => id)
}
