import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import type { ChangeSetSummary } from '../api/change-set-queries'
import { ChangeSetBadge } from './change-set-badge'

export function ChangeSetList({ sets }: { sets: ChangeSetSummary[] }) {
  const { t } = useTranslation()
  return (
    <RowList label={t('reorganisation:list.title')}>
      {sets.map((set) => (
        <Row
          key={set.id}
          title={
            <RowTitle to="/units/changes/$setId" params={{ setId: set.id }}>
              {set.instrument}
            </RowTitle>
          }
          meta={
            <Facts>
              {[
                set.unit.name,
                t('reorganisation:changeCount', { count: set.changeCount }),
                set.instrumentOn && t('reorganisation:issuedOn', { date: formatDate(set.instrumentOn) }),
              ]}
            </Facts>
          }
          aside={
            <>
              <span className="k-numeric">
                {t('reorganisation:effective', { date: formatDate(set.effectiveOn) })}
              </span>
              <ChangeSetBadge set={set} />
            </>
          }
          columns="170px 190px"
        />
      ))}
    </RowList>
  )
}
