import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { QueryView } from '@/shared/ui/query-view'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { planRevisionsQuery } from '../api/plan-queries'

/** By which documents the plan's text was put in force, the latest first. */
export function RevisionSection({ planId }: { planId: string }) {
  const { t } = useTranslation()
  const query = useQuery(planRevisionsQuery(planId))
  return (
    <QueryView query={query} rows={2}>
      {({ items }) => (
        <Section id="revisions" title={t('plan:revision.title')} count={items.length} flush>
          <RowList label={t('plan:revision.title')}>
            {items.toReversed().map((one) => (
              <Row
                key={one.number}
                title={
                  <TextLink to="/documents/$documentId" params={{ documentId: one.documentId }}>
                    {t('plan:revision.by', { symbol: one.symbol, date: formatDate(one.issuedOn) })}
                  </TextLink>
                }
                meta={
                  <Facts>
                    {[
                      t('plan:revision.number', { number: one.number }),
                      one.number === 1 ? t('plan:revision.first') : one.subject,
                      one.signer ?? one.issuedBy.name,
                    ]}
                  </Facts>
                }
                columns="220px"
                aside={
                  one.number > 1 && (
                    <TextLink
                      to="/plans/$planId/revisions"
                      params={{ planId }}
                      search={{ number: one.number, from: one.number - 1 }}
                    >
                      {t('plan:revision.compare')}
                    </TextLink>
                  )
                }
              />
            ))}
          </RowList>
        </Section>
      )}
    </QueryView>
  )
}
