import { Button, Group, Table, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { formatDate } from '@/shared/lib/dates'
import { Section } from '@/shared/ui/section'
import { type CodePeriod, replaceCodes } from '../api/unit-mutations'
import type { UnitDetail } from '../api/unit-queries'
import { AddCodeDialog, EndCodeDialog } from './code-dialogs'

type Asked = { what: 'add' } | { what: 'end' | 'remove'; code: CodePeriod }

/** The codes that a unit bears and bore, each in its scheme for a period. */
export function UnitCodes({ unit, etag }: { unit: UnitDetail; etag: string }) {
  const { t } = useTranslation()
  const today = useToday()
  const [asked, setAsked] = useState<Asked | null>(null)
  const mayEdit = unit.allowedActions.includes('UPDATE')
  const close = () => setAsked(null)
  const add = mayEdit && (
    <Button
      variant="light"
      size="sm"
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => setAsked({ what: 'add' })}
    >
      {t('unit:codeAction.add')}
    </Button>
  )
  if (unit.codes.length === 0 && !mayEdit) return null
  return (
    <Section title={t('unit:codes')} hint={t('unit:codesHint')} aside={add} flush>
      {unit.codes.length === 0 ? (
        <Text size="sm" c="dimmed" px="lg" pb="lg">
          {t('unit:noCodes')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={420} type="native" tabIndex={0}>
          <Table horizontalSpacing="lg">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('unit:scheme')}</Table.Th>
                <Table.Th>{t('unit:code')}</Table.Th>
                <Table.Th>{t('unit:field.validFrom')}</Table.Th>
                <Table.Th>{t('unit:field.validTo')}</Table.Th>
                {mayEdit && <Table.Th aria-label={t('unit:codeAction.actions')} />}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {unit.codes.map((code) => (
                <Table.Tr
                  key={`${code.scheme}${code.code}${code.validFrom}`}
                  c={code.validTo && code.validTo < today ? 'dimmed' : undefined}
                >
                  <Table.Td>{code.scheme === 'TCTK' ? t('unit:schemeTCTK') : code.scheme}</Table.Td>
                  <Table.Td className="k-numeric">{code.code}</Table.Td>
                  <Table.Td className="k-numeric">{formatDate(code.validFrom) || '–'}</Table.Td>
                  <Table.Td className="k-numeric">{formatDate(code.validTo) || t('unit:now')}</Table.Td>
                  {mayEdit && (
                    <Table.Td>
                      <Group gap={4} justify="flex-end" wrap="nowrap">
                        {!code.validTo && (
                          <Button
                            variant="subtle"
                            size="compact-sm"
                            aria-label={`${t('unit:codeAction.end')}: ${code.code}`}
                            onClick={() => setAsked({ what: 'end', code })}
                          >
                            {t('unit:codeAction.end')}
                          </Button>
                        )}
                        <Button
                          variant="subtle"
                          color="red"
                          size="compact-sm"
                          aria-label={`${t('unit:codeAction.remove')}: ${code.code}`}
                          onClick={() => setAsked({ what: 'remove', code })}
                        >
                          {t('unit:codeAction.remove')}
                        </Button>
                      </Group>
                    </Table.Td>
                  )}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {asked?.what === 'add' && <AddCodeDialog unit={unit} etag={etag} onClose={close} />}
      {asked?.what === 'end' && <EndCodeDialog unit={unit} etag={etag} code={asked.code} onClose={close} />}
      {asked?.what === 'remove' && (
        <RemoveCodeDialog unit={unit} etag={etag} code={asked.code} onClose={close} />
      )}
    </Section>
  )
}

type RemoveProps = { unit: UnitDetail; etag: string; code: CodePeriod; onClose: () => void }

function RemoveCodeDialog({ unit, etag, code, onClose }: RemoveProps) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: {} })
  return (
    <ActionDialog
      title={t('unit:codeAction.removeTitle', { code: code.code })}
      help={t('unit:codeAction.removeHelp')}
      confirmLabel={t('unit:codeAction.remove')}
      message={t('common:saved')}
      danger
      form={form}
      onClose={onClose}
      send={() =>
        replaceCodes(
          unit.id,
          etag,
          unit.codes.filter((one) => one !== code),
        )
      }
    />
  )
}
