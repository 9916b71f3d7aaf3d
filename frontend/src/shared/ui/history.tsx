import { Text, Timeline } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '@/api/client'
import { useTranslation } from '@/i18n'
import { formatDate, formatInstant, today } from '@/shared/lib/dates'
import { QueryView } from './query-view'
import { Section } from './section'

type Transition = Pick<
  Schemas['TransitionDetail'],
  'id' | 'action' | 'reason' | 'occurredOn' | 'recordedAt'
> & {
  /** Nobody when the system did it by itself. */
  by: { name: string } | null
}

type SectionProps<T> = Omit<Props<T>, 'items'> & { query: UseQueryResult<{ items: T[] }> }

/** The history of a whole page, once there is one. */
export function HistorySection<T extends Transition>({ query, label, more }: SectionProps<T>) {
  const { t } = useTranslation()
  return (
    <QueryView query={query} rows={3}>
      {({ items }) =>
        items.length > 0 && (
          <Section title={t('common:history')}>
            <History items={items} label={label} more={more} />
          </Section>
        )
      }
    </QueryView>
  )
}

type Props<T> = {
  items: T[]
  label: (action: string) => string
  /** What else there is to say of a step, which knows the one before it. */
  more?: (step: T, before: T | undefined) => string | undefined
}

/** Who did what and when, newest first; a business day that is not the day of recording is told apart. */
export function History<T extends Transition>({ items, label, more }: Props<T>) {
  const { t } = useTranslation()
  const newest = [...items].sort((a, b) => b.recordedAt.localeCompare(a.recordedAt))
  const told = (index: number) => {
    const step = newest[index]
    return step && more?.(step, newest[index + 1])
  }
  return (
    <Timeline bulletSize={14} lineWidth={2} active={newest.length} color="sea">
      {newest.map((item, index) => (
        <Timeline.Item key={item.id} title={label(item.action)}>
          <Text size="sm" c="dimmed">
            {item.by?.name ?? t('common:bySystem')} · {formatInstant(item.recordedAt)}
            {item.occurredOn !== today(new Date(item.recordedAt)) &&
              ` · ${t('common:occurredOn', { date: formatDate(item.occurredOn) })}`}
          </Text>
          {told(index) && <Text size="sm">{told(index)}</Text>}
          {item.reason && (
            <Text size="sm" mt={2} className="k-prewrap">
              {item.reason}
            </Text>
          )}
        </Timeline.Item>
      ))}
    </Timeline>
  )
}
