import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import type { CalendarDay } from '@/shared/calendar/day-queries'
import { ActionDialog } from '@/shared/form/action-dialog'
import { formatDate, weekday } from '@/shared/lib/dates'
import { Facts, Row, RowList } from '@/shared/ui/row-list'
import { StatusBadge } from '@/shared/ui/status-badge'
import { forgetDay } from '../api/day-mutations'
import { DayDialog } from './day-dialog'

type Asked = { day: CalendarDay; step: 'change' | 'takeBack' }

/** The days of a year that differ from the ordinary week, for their keeper to change. */
export function SpecialDays({ days, label }: { days: CalendarDay[]; label: string }) {
  const { t } = useTranslation()
  const form = useForm({ initialValues: {} })
  const [asked, setAsked] = useState<Asked | null>(null)
  const close = () => setAsked(null)
  return (
    <>
      <RowList label={label}>
        {days.map((day) => (
          <Row
            key={day.day}
            title={day.name}
            meta={
              <Facts>
                {`${t(`event:weekday.${weekday(day.day)}`)}, ${formatDate(day.day)}`}
                {t('calendar:lunar', { ...day.lunar, leap: day.lunar.leap ? t('event:leap') : '' })}
              </Facts>
            }
            aside={
              <StatusBadge tone={day.working ? 'info' : 'good'}>
                {t(`calendar:kind.${day.kind as 'HOLIDAY' | 'COMPENSATION' | 'DAY_OFF' | 'WORKED'}`)}
              </StatusBadge>
            }
            actions={
              day.allowedActions.includes('DECIDE') && (
                <>
                  <Button size="xs" variant="default" onClick={() => setAsked({ day, step: 'change' })}>
                    {t('calendar:change')}
                  </Button>
                  {day.allowedActions.includes('FORGET') && (
                    <Button size="xs" variant="default" onClick={() => setAsked({ day, step: 'takeBack' })}>
                      {t('calendar:takeBack')}
                    </Button>
                  )}
                </>
              )
            }
          />
        ))}
      </RowList>
      {asked?.step === 'change' && <DayDialog day={asked.day} onClose={close} />}
      {asked?.step === 'takeBack' && (
        <ActionDialog
          title={t('calendar:takeBack')}
          help={t('calendar:takeBackHelp', { day: formatDate(asked.day.day) })}
          confirmLabel={t('calendar:takeBack')}
          message={t('calendar:takenBack')}
          danger
          form={form}
          onClose={close}
          send={() => forgetDay(asked.day.day, asked.day)}
        />
      )}
    </>
  )
}
