import { Button, Text, Timeline } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatInstant } from '@/shared/lib/dates'
import { QueryView } from '@/shared/ui/query-view'
import { Section } from '@/shared/ui/section'
import { type PlanChange, type PlanDetail, planChangesQuery } from '../api/plan-queries'
import { FieldChange, ItemChange, TaskChange } from './difference-view'
import classes from './difference-view.module.css'

/** Who changed what in a draft, read only when it is asked for. */
export function ChangeHistory({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <Section
      title={t('plan:changes.title')}
      hint={t('plan:changes.hint')}
      aside={
        <Button
          variant="default"
          size="sm"
          className="k-no-print"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'plan:changes.hide' : 'plan:changes.show')}
        </Button>
      }
    >
      {shown && <Changes plan={plan} />}
    </Section>
  )
}

function Changes({ plan }: { plan: PlanDetail }) {
  const { t } = useTranslation()
  const query = useInfiniteQuery(planChangesQuery(plan.id))
  const labels = new Map(plan.items.map(({ id, label }) => [id, label]))
  return (
    <QueryView query={query} rows={4}>
      {({ pages }) => {
        const changes = pages.flatMap((page) => page.items)
        if (changes.length === 0)
          return (
            <Text size="sm" c="dimmed">
              {t('plan:changes.none')}
            </Text>
          )
        return (
          <>
            <Timeline bulletSize={14} lineWidth={2} active={changes.length} color="sea">
              {changes.map((change) => (
                <Timeline.Item key={change.id} title={<ByWhom change={change} />}>
                  <ul className={classes.changes}>
                    {change.fields.map((field) => (
                      <FieldChange key={field.field} change={field} />
                    ))}
                    {change.item && <ItemChange item={change.item} />}
                    {change.task && (
                      <TaskChange change={change.task} label={labels.get(change.task.itemId)} />
                    )}
                  </ul>
                </Timeline.Item>
              ))}
            </Timeline>
            {query.hasNextPage && (
              <Button
                variant="default"
                mt="md"
                loading={query.isFetchingNextPage}
                onClick={() => query.fetchNextPage()}
              >
                {t('common:loadMore')}
              </Button>
            )}
          </>
        )
      }}
    </QueryView>
  )
}

function ByWhom({ change: { by, recordedAt } }: { change: PlanChange }) {
  return (
    <Text size="sm" c="dimmed" fw={400}>
      {by.name} · {formatInstant(recordedAt)}
    </Text>
  )
}
