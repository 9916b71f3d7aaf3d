import { Alert, List } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCalendarX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from '@/i18n'
import { isIsoDate, parseTime } from '@/shared/lib/dates'
import { TextLink } from '@/shared/ui/link-button'
import { clashesQuery } from '../api/event-queries'
import { type TypedTime, timeErrors } from '../lib/event-time'
import { when } from '../lib/when'

type Props = {
  time: Partial<TypedTime> & { startsOn: string; startTime: string; allDay: boolean }
  place: string
  chair?: string
  unitId?: string
  except?: string
}

/** What stands at that time already, in the same place, with the same chair or at the same unit: said, not forbidden. */
export function EventClashes({ time, place, chair, unitId, except }: Props) {
  const { t } = useTranslation()
  const typed = { endsOn: '', endTime: '', ...time }
  const fits = isIsoDate(typed.startsOn) && Object.keys(timeErrors(typed, t)).length === 0
  const [asked] = useDebouncedValue(
    {
      startsOn: typed.startsOn,
      startTime: typed.allDay ? undefined : (parseTime(typed.startTime) ?? undefined),
      endsOn: isIsoDate(typed.endsOn) ? typed.endsOn : undefined,
      endTime: typed.allDay ? undefined : (parseTime(typed.endTime) ?? undefined),
      place: place.trim() || undefined,
      chair: chair?.trim() || undefined,
      unitId,
      except,
    },
    400,
  )
  const { data } = useQuery({ ...clashesQuery(asked), enabled: fits && isIsoDate(asked.startsOn) })
  const clashes = fits ? (data?.items ?? []) : []
  return (
    <div role="status">
      {clashes.length > 0 && (
        <Alert
          color="yellow"
          variant="light"
          icon={<IconCalendarX size={20} aria-hidden />}
          title={t('event:clash.title', { count: clashes.length })}
        >
          <List size="sm" spacing={4}>
            {clashes.map(({ event, kinds }) => (
              <List.Item key={event.id}>
                <TextLink to="/events/$eventId" params={{ eventId: event.id }} target="_blank">
                  {event.title}
                </TextLink>
                {` (${[when(event, t), event.place].filter(Boolean).join(', ')}) – `}
                {kinds.map((kind) => t(`event:clash.${kind}`)).join(', ')}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  )
}
