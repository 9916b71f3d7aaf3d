import { SimpleGrid, Stack } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import { useTranslation } from '@/i18n'
import { unitsWith, useMe, useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import type { UnitRef } from '@/shared/units/unit-queries'
import { UnitSelect } from '@/shared/units/unit-select'
import { receiveDocument } from '../api/document-mutations'
import type { DocumentDetail } from '../api/document-queries'
import { notAfter } from '../lib/document-values'
import { ArrivalNumber } from './arrival-fields'

type Props = { document: DocumentDetail; onClose: () => void }

/** Enters a document that came from a unit of this system, or that is registered already, into one's own book. */
export function ReceiveDialog({ document, onClose }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const units = unitsWith(useMe(), 'REGISTER_DOCUMENT').filter(
    (unit) =>
      unit.id !== document.issuingUnit?.id &&
      !document.arrivals.some((arrival) => arrival.unit.id === unit.id),
  )
  const { date, unit } = rules(t)
  const form = useForm({
    initialValues: {
      unitId: (units[0] ?? null) as UnitRef | null,
      arrivedOn: today,
      number: '' as number | '',
    },
    validate: schemaResolver(
      v.object({ unitId: unit, arrivedOn: v.pipe(date, notAfter(today, t('document:receive.future'))) }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('document:receive.title')}
      help={t('document:receive.help', { symbol: document.symbol })}
      confirmLabel={t('document:receive.confirm')}
      message={t('document:receive.done')}
      form={form}
      onClose={onClose}
      send={({ unitId, arrivedOn, number }, key) =>
        receiveDocument(document.id, key, {
          unitId: unitId?.id ?? '',
          arrivedOn,
          number: number === '' ? null : number,
        })
      }
    >
      <Stack>
        <UnitSelect label={t('document:field.receivingUnit')} required {...form.getInputProps('unitId')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <DateField label={t('document:field.arrivedOn')} required {...form.getInputProps('arrivedOn')} />
          <ArrivalNumber {...form.getInputProps('number')} />
        </SimpleGrid>
      </Stack>
    </ActionDialog>
  )
}
