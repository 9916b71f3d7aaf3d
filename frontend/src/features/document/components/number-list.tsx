import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { ReasonDialog } from '@/shared/form/reason-dialog'
import { formatDate } from '@/shared/lib/dates'
import { LinkButton } from '@/shared/ui/link-button'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { voidNumber } from '../api/number-mutations'
import type { NumberSummary } from '../api/number-queries'
import classes from './document-list.module.css'
import { NumberStatusBadge } from './number-status-badge'

type Props = { numbers: NumberSummary[]; onExplain: (gap: NumberSummary) => void }

/** A numbers book as a clerk keeps it: each number, what it went to, and what is missing. */
export function NumberList({ numbers, onExplain }: Props) {
  const { t } = useTranslation()
  const [voided, setVoided] = useState<NumberSummary>()
  return (
    <>
      {voided?.id && (
        <ReasonDialog
          title={t('document:numbers.void.title', { symbol: voided.symbol ?? '' })}
          help={t('document:numbers.void.help')}
          label={t('document:numbers.void.reason')}
          confirmLabel={t('document:numbers.void.confirm')}
          message={t('document:numbers.void.done')}
          danger
          send={(reason, key) => voidNumber({ id: voided.id ?? '', version: voided.version }, reason, key)}
          onClose={() => setVoided(undefined)}
        />
      )}
      <RowList label={t('document:numbers.title')}>
        {numbers.map((number) => (
          <Row
            key={`${number.series} ${number.id ?? number.number}`}
            title={<NumberTitle number={number} />}
            meta={
              <Facts>
                {[
                  t(`document:type.${number.type}`),
                  number.issuedOn && t('document:issuedOn', { date: formatDate(number.issuedOn) }),
                ]}
              </Facts>
            }
            note={number.reason && t('document:numbers.voidedFor', { reason: number.reason })}
            aside={<NumberStatusBadge status={number.status} />}
            actions={
              number.allowedActions.length > 0 && (
                <NumberActions number={number} onVoid={setVoided} onExplain={onExplain} />
              )
            }
          />
        ))}
      </RowList>
    </>
  )
}

function NumberTitle({ number }: { number: NumberSummary }) {
  const { t } = useTranslation()
  if (number.status === 'GAP')
    return (
      <span>
        {number.number === number.lastNumber
          ? t('document:numbers.gapOne', { number: number.number })
          : t('document:numbers.gapMany', { first: number.number, last: number.lastNumber })}
      </span>
    )
  const text = (
    <>
      <span className={classes.symbol}>{number.symbol}</span> {number.subject}
    </>
  )
  return number.documentId ? (
    <RowTitle to="/documents/$documentId" params={{ documentId: number.documentId }}>
      {text}
    </RowTitle>
  ) : (
    <span>{text}</span>
  )
}

type ActionProps = {
  number: NumberSummary
  onVoid: (number: NumberSummary) => void
  onExplain: (gap: NumberSummary) => void
}

function NumberActions({ number, onVoid, onExplain }: ActionProps) {
  const { t } = useTranslation()
  const allowed = number.allowedActions
  return (
    <Group gap="xs">
      {allowed.includes('RESERVE') && (
        <Button variant="default" size="sm" onClick={() => onExplain(number)}>
          {t('document:numbers.reserve.explain')}
        </Button>
      )}
      {allowed.includes('ISSUE') && number.id && (
        <LinkButton to="/documents/new" search={{ numberId: number.id }} variant="default" size="sm">
          {t('document:numbers.register')}
        </LinkButton>
      )}
      {allowed.includes('VOID') && (
        <Button variant="subtle" color="red" size="sm" onClick={() => onVoid(number)}>
          {t('document:numbers.void.open')}
        </Button>
      )}
    </Group>
  )
}
