import { Button, List, Stack, Text } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate, formatInstant } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { PercentBar } from '@/shared/ui/percent-bar'
import { Facts, Row } from '@/shared/ui/row-list'
import type { ItemCascade, UnitAdoption } from '../api/cascade-api'
import { RemindDialog } from './remind-dialog'

type Props = { planId: string; item: ItemCascade; adoption: UnitAdoption }

/** A unit at an item: the items of its own plans that carry it on, their tasks, and when it was reminded. */
export function UnitAdoptionRow({ planId, item, adoption }: Props) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const { unit, count, lastReminder, items } = adoption
  return (
    <>
      <Row
        title={<Text fw={600}>{unit.name}</Text>}
        meta={
          <Facts>
            {[
              !adoption.concerned && t('cascade:byItself'),
              count.assigned > 0 &&
                t('cascade:done', { done: count.doneOnTime + count.doneLate, assigned: count.assigned }),
              count.overdue > 0 && t('cascade:overdue', { count: count.overdue }),
              lastReminder &&
                t('cascade:reminded', {
                  time: formatInstant(lastReminder.sentAt),
                  name: lastReminder.sentBy.name,
                }),
              lastReminder?.acknowledgedAt &&
                t('cascade:noted', { time: formatInstant(lastReminder.acknowledgedAt) }),
            ]}
          </Facts>
        }
        note={
          items.length > 0 && (
            <Stack gap={6}>
              {items.map((own) => (
                <div key={own.itemId}>
                  <TextLink to="/plans/$planId" params={{ planId: own.plan.id }} hash={`item-${own.itemId}`}>
                    {own.plan.symbol ?? own.plan.title} · {own.label}. {own.title}
                  </TextLink>
                  <List size="sm" spacing={2}>
                    {own.tasks.map((task) => (
                      <List.Item key={task.id}>
                        <TextLink to="/tasks/$taskId" params={{ taskId: task.id }}>
                          {task.title}
                        </TextLink>{' '}
                        <Text span size="sm" c="dimmed">
                          {[
                            task.leadUnit.name,
                            task.dueOn
                              ? t('plan:until', { date: formatDate(task.dueOn) })
                              : t('cascade:noDate'),
                            t(`task:lateness.${task.lateness}`),
                            `${task.percent}%`,
                          ].join(' · ')}
                        </Text>
                      </List.Item>
                    ))}
                  </List>
                </div>
              ))}
            </Stack>
          )
        }
        aside={items.length > 0 && <PercentBar value={adoption.percent} />}
        actions={
          adoption.mayBeReminded && (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconBell size={16} aria-hidden />}
              aria-label={t('cascade:remind.of', { unit: unit.name })}
              onClick={() => setAsking(true)}
            >
              {t('cascade:remind.action')}
            </Button>
          )
        }
      />
      {asking && <RemindDialog planId={planId} item={item} unit={unit} onClose={() => setAsking(false)} />}
    </>
  )
}
