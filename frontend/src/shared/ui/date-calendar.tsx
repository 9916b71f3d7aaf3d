import { DatePicker, DatesProvider } from '@mantine/dates'
import 'dayjs/locale/vi'
import '@mantine/dates/styles.layer.css'
import { useTranslation } from '@/i18n'

type Props = { value: string | null; today: string; onPick: (value: string) => void }

/** The calendar behind a date field; in a chunk of its own, for few visits need it. */
export function DateCalendar({ value, today, onPick }: Props) {
  const { t, language } = useTranslation()
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
      <DatePicker
        value={value}
        hideOutsideDates
        defaultDate={value ?? today}
        onChange={(picked) => picked && onPick(picked)}
        ariaLabels={{ previousMonth: t('common:previousMonth'), nextMonth: t('common:nextMonth') }}
      />
    </DatesProvider>
  )
}
