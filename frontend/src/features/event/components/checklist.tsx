import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { useSubmit } from '@/shared/lib/use-submit'
import { useTellProblem } from '@/shared/lib/use-tell-problem'
import { Section } from '@/shared/ui/section'
import { updateEvent } from '../api/event-mutations'
import type { EventDetail } from '../api/event-queries'

/** What must be ready before the day; who may change the event ticks it off here. */
export function Checklist({ event, etag }: { event: EventDetail; etag: string }) {
  const { t } = useTranslation()
  const tellProblem = useTellProblem()
  const submit = useSubmit((checklist: EventDetail['checklist']) =>
    updateEvent(event.id, etag, { checklist }),
  )
  if (event.checklist.length === 0) return null
  const mayTick = event.allowedActions.includes('UPDATE')
  // what was just ticked shows at once; a refusal takes it back with its reason
  const shown = submit.isPending ? submit.variables : event.checklist
  const tick = (index: number, done: boolean) =>
    submit.mutate(
      event.checklist.map((one, at) => (at === index ? { ...one, done } : one)),
      { onError: tellProblem },
    )
  return (
    <Section
      title={t('event:field.checklist')}
      aside={
        <Text size="sm" c="dimmed">
          {t('event:checklistDone', {
            done: shown.filter((one) => one.done).length,
            all: shown.length,
          })}
        </Text>
      }
    >
      <Stack gap={10}>
        {shown.map((one, index) => (
          <Checkbox
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity of its own
            key={index}
            label={one.text}
            checked={one.done}
            disabled={!mayTick}
            readOnly={submit.isPending}
            onChange={({ currentTarget }) => !submit.isPending && tick(index, currentTarget.checked)}
          />
        ))}
      </Stack>
    </Section>
  )
}
