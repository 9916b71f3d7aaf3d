import { Alert, Card, Checkbox, SimpleGrid, Stack, TextInput, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { DateField } from '@/shared/ui/date-field'
import { TimeField } from '@/shared/ui/time-field'
import type { EventValues } from '../lib/event-values'
import { CampaignWindow } from './campaign-window'
import { EventClashes } from './event-clashes'
import classes from './when-fields.module.css'

type Props = {
  form: UseFormReturnType<EventValues>
  /** The event that is changed, which stands in nobody's way but others'. */
  eventId?: string
  campaignId?: string | null
  hadDay: boolean
}

/** When and where. A campaign has one window; its sites fix their own days within it. */
export function WhenFields({ form, eventId, campaignId, hadDay }: Props) {
  const { t } = useTranslation()
  const { campaign, allDay } = form.values
  const props = form.getInputProps
  return (
    <Card>
      <Stack gap="md">
        <Title order={2}>{t(campaign ? 'event:field.window' : 'event:form.whenWhere')}</Title>
        {campaign && (
          <>
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <DateField label={t('event:field.windowFrom')} required {...props('windowFrom')} />
              <DateField label={t('event:field.windowTo')} required {...props('windowTo')} />
            </SimpleGrid>
            <Alert variant="light" color="sea" icon={<IconInfoCircle size={20} />} p="sm">
              {t('event:form.windowHelp')}
            </Alert>
          </>
        )}
        {campaignId && <CampaignWindow campaignId={campaignId} />}
        {(!campaign || hadDay) && (
          <>
            <div className={classes.times}>
              <DateField label={t('event:field.startsOn')} {...props('startsOn')} />
              <TimeField label={t('event:field.startTime')} disabled={allDay} {...props('startTime')} />
              <DateField label={t('event:field.endsOn')} {...props('endsOn')} />
              <TimeField
                label={t('event:field.endTime')}
                placeholder="11:00"
                disabled={allDay}
                {...props('endTime')}
              />
            </div>
            <Checkbox
              label={t('event:field.allDay')}
              description={t('event:form.whenHint')}
              {...props('allDay', { type: 'checkbox' })}
            />
          </>
        )}
        {!campaign && (
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput
              label={t('event:field.place')}
              placeholder={t('event:form.placeHint')}
              {...props('place')}
            />
            <TextInput label={t('event:field.address')} {...props('address')} />
          </SimpleGrid>
        )}
        {!campaign && (
          <EventClashes
            time={form.values}
            place={form.values.place}
            chair={form.values.chairName}
            unitId={form.values.hostUnit?.id}
            except={eventId}
          />
        )}
      </Stack>
    </Card>
  )
}
