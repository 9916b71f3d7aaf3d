import { Button } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatInstant } from '@/shared/lib/dates'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { Facts, Row, RowList, RowTitle } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import { acknowledgeReminder, type Reminder } from '../api/cascade-api'

/** Reminders that wait for this person's units, on their first page. */
export function Reminders({ reminders }: { reminders: Reminder[] }) {
  const { t } = useTranslation()
  if (reminders.length === 0) return null
  const title = t('cascade:reminders.title')
  return (
    <Section id="reminders" flush title={title} count={reminders.length} hint={t('cascade:reminders.hint')}>
      <RowList label={title}>
        {reminders.map((reminder) => (
          <ReminderRow key={reminder.id} reminder={reminder} />
        ))}
      </RowList>
    </Section>
  )
}

function ReminderRow({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const take = useSubmit((one: Reminder, key) => acknowledgeReminder(one, key), {
    message: t('cascade:reminders.noted'),
  })
  const { plan, itemId, itemLabel, itemTitle, unit, note, sentBy, sentAt, allowedActions } = reminder
  return (
    <Row
      title={
        <RowTitle to="/plans/$planId" params={{ planId: plan.id }} hash={`item-${itemId}`}>
          {plan.symbol ?? plan.title} · {itemLabel}. {itemTitle}
        </RowTitle>
      }
      meta={<Facts>{[unit.name, sentBy.name, formatInstant(sentAt)]}</Facts>}
      note={note}
      actions={
        allowedActions.includes('ACKNOWLEDGE') && (
          <Button
            size="sm"
            variant="default"
            loading={take.isPending}
            aria-label={`${t('cascade:reminders.note')}: ${itemTitle}`}
            onClick={() =>
              take.mutate(reminder, {
                onError: tellProblem,
              })
            }
          >
            {t('cascade:reminders.note')}
          </Button>
        )
      }
    />
  )
}
