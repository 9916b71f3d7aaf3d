import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { ListView } from '@/shared/ui/list-view'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { type ChangeSet, workSinceQuery } from '../api/change-set-queries'
import { AffectedTitle } from './affected-title'

/** What was done in the name of the units after the day on which they change; nothing to tell when nothing was. */
export function WorkSince({ set }: { set: ChangeSet }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(workSinceQuery(set.id))
  const total = query.data?.pages[0]?.total ?? 0
  if (query.isSuccess && total === 0) return null
  const title = t('reorganisation:since.title', { date: formatDate(set.effectiveOn) })
  return (
    <Section title={title} hint={t('reorganisation:since.hint')} count={total} flush>
      <ListView query={query} filtered={false} onClear={() => undefined} empty={null}>
        {(things) => (
          <RowList label={title}>
            {things.map((thing) => (
              <Row
                key={`${thing.objectType}${thing.objectId}`}
                title={<AffectedTitle thing={thing} />}
                meta={<Facts>{[t(`reorganisation:recorded.${thing.objectType}`), thing.unit.name]}</Facts>}
                aside={<span className="k-numeric">{formatDate(thing.recordedOn)}</span>}
              />
            ))}
          </RowList>
        )}
      </ListView>
    </Section>
  )
}
