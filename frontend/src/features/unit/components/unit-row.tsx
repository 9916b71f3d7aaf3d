import { useTranslation } from '@/i18n'
import { Facts, Row, RowTitle } from '@/shared/ui/row-list'
import type { UnitSummary } from '../api/unit-queries'
import { validity } from '../lib/validity'

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
          {[t(`common:unitKind.${unit.kind}`), unit.parent?.name, validity(unit.validFrom, unit.validTo, t)]}
        </Facts>
      }
      aside={
        unit.codes.length > 0 && (
          <span className="k-numeric">{unit.codes.map((one) => one.code).join(', ')}</span>
        )
      }
    />
  )
}
