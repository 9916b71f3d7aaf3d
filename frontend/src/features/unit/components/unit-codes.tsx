import { Button, Group, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { ActionDialog } from '@/shared/form/action-dialog'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { type CodePeriod, replaceCodes } from '../api/unit-mutations'
import type { UnitDetail } from '../api/unit-queries'
import { validity } from '../lib/validity'
import { AddCodeDialog, EndCodeDialog } from './code-dialogs'

type Asked = { what: 'add' } | { what: 'end' | 'remove'; code: CodePeriod }

/** The codes that a unit bears and bore, each in its scheme for a period. */
export function UnitCodes({ unit, etag }: { unit: UnitDetail; etag: string }) {
  const { t } = useTranslation()
  const today = useToday()
  const [asked, setAsked] = useState<Asked | null>(null)
  const mayEdit = unit.allowedActions.includes('UPDATE')
  const close = () => setAsked(null)
  const isOver = (code: CodePeriod) => Boolean(code.validTo && code.validTo < today)
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
        <RowList label={t('unit:codes')}>
          {unit.codes.map((code) => (
            <Row
              key={`${code.scheme}${code.code}${code.validFrom}`}
              title={
                <Text fw={500} className="k-numeric" c={isOver(code) ? 'dimmed' : undefined}>
                  {code.code}
                </Text>
              }
              meta={
                <Facts>
                  {[
                    code.scheme === 'TCTK' ? t('unit:schemeTCTK') : code.scheme,
                    validity(code.validFrom, code.validTo, t),
                    isOver(code) && t('unit:codeOver'),
                  ]}
                </Facts>
              }
              actions={
                mayEdit && (
                  <Group gap={4} wrap="nowrap" justify="flex-end">
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
                )
              }
            />
          ))}
        </RowList>
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
