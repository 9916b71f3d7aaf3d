import { Autocomplete, SimpleGrid, TextInput } from '@mantine/core'
import { schemaResolver, useForm } from '@mantine/form'
import * as v from 'valibot'
import * as limits from '@/api/generated/limits'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { orNull, rules } from '@/shared/form/rules'
import { DateField } from '@/shared/ui/date-field'
import { type CodePeriod, replaceCodes } from '../api/unit-mutations'
import type { UnitDetail } from '../api/unit-queries'

type Props = { unit: UnitDetail; etag: string; onClose: () => void }

/** A code that the unit is given from a day. */
export function AddCodeDialog({ unit, etag, onClose }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const { required, optionalDate } = rules(t)
  const form = useForm({
    initialValues: { scheme: 'TCTK', code: '', validFrom: unit.validTo ? '' : today, validTo: '' },
    validate: schemaResolver(
      v.pipe(
        v.object({
          scheme: required(limits.CodePeriod.scheme),
          code: required(limits.CodePeriod.code),
          validFrom: optionalDate,
          validTo: optionalDate,
        }),
        v.forward(
          v.check(
            ({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo,
            t('common:form.dateOrder'),
          ),
          ['validTo'],
        ),
      ),
      { sync: true },
    ),
  })
  const schemes = [...new Set(['TCTK', ...unit.codes.map((code) => code.scheme)])]
  return (
    <ActionDialog
      title={t('unit:codeAction.add')}
      help={t('unit:codeAction.addHelp')}
      confirmLabel={t('unit:codeAction.add')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={(values) =>
        replaceCodes(unit.id, etag, [
          ...unit.codes,
          {
            scheme: values.scheme.trim(),
            code: values.code.trim(),
            validFrom: orNull(values.validFrom),
            validTo: orNull(values.validTo),
          },
        ])
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Autocomplete
          label={t('unit:scheme')}
          description={t('unit:codeAction.schemeHint')}
          required
          data={schemes}
          {...form.getInputProps('scheme')}
        />
        <TextInput
          label={t('unit:code')}
          description={t('unit:codeAction.codeHint')}
          required
          data-autofocus
          {...form.getInputProps('code')}
        />
        <DateField label={t('unit:field.validFrom')} {...form.getInputProps('validFrom')} />
        <DateField label={t('unit:field.validTo')} {...form.getInputProps('validTo')} />
      </SimpleGrid>
    </ActionDialog>
  )
}

/** The last day of a code; another unit may be given it afterwards. */
export function EndCodeDialog({ unit, etag, code, onClose }: Props & { code: CodePeriod }) {
  const { t } = useTranslation()
  const today = useToday()
  const { date } = rules(t)
  const form = useForm({
    initialValues: { validTo: today },
    validate: schemaResolver(
      v.object({
        validTo: v.pipe(
          date,
          v.check((day) => !code.validFrom || day >= code.validFrom, t('common:form.dateOrder')),
        ),
      }),
      { sync: true },
    ),
  })
  return (
    <ActionDialog
      title={t('unit:codeAction.endTitle', { code: code.code })}
      help={t('unit:codeAction.endHelp')}
      confirmLabel={t('unit:codeAction.end')}
      message={t('common:saved')}
      form={form}
      onClose={onClose}
      send={({ validTo }) =>
        replaceCodes(
          unit.id,
          etag,
          unit.codes.map((one) => (one === code ? { ...one, validTo } : one)),
        )
      }
    >
      <DateField
        label={t('unit:codeAction.lastDay')}
        required
        data-autofocus
        {...form.getInputProps('validTo')}
      />
    </ActionDialog>
  )
}
