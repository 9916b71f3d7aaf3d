import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowTitle } from '@/shared/ui/row-list'
import type { UnitSummary } from '../api/unit-queries'
import { EndedBadge } from './ended-badge'

/** A unit in a list of units found. */
export function UnitRow({ unit, asOf }: { unit: UnitSummary; asOf?: string }) {
  const { t } = useTranslation()
  return (
    <Row
      title={
        <RowTitle to="/units/$unitId" params={{ unitId: unit.id }} search={{ asOf }}>
          {unit.name}
        </RowTitle>
      }
      meta={
        <Facts>
          {[
            t(`common:unitKind.${unit.kind}`),
            unit.parent?.name,
            unit.validFrom && t('unit:from', { from: formatDate(unit.validFrom) }),
          ]}
        </Facts>
      }
      aside={
        <>
          {unit.codes.length > 0 && (
            <span className="k-numeric">
              {unit.codes.map((one) => `${t('unit:code')} ${one.code}`).join(', ')}
            </span>
          )}
          <EndedBadge validTo={unit.validTo} />
        </>
      }
    />
  )
}
