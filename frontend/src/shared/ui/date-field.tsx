import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useTranslation } from '@/i18n'
import { useToday } from '@/shared/auth/me'
import { formatDate, isIsoDate, parseDate } from '@/shared/lib/dates'

const DateCalendar = lazy(() =>
  import('./date-calendar').then((module) => ({ default: module.DateCalendar })),
)

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> & {
  value?: string
  onChange?: (value: string) => void
}

/**
 * A date typed as people write it or picked from a calendar. Its value is an ISO date, or the typed text
 * while that is no date, so that nothing typed is lost and the form can say what is wrong.
 */
export function DateField({ value = '', onChange, onBlur, ...rest }: Props) {
  const { t } = useTranslation()
  const today = useToday()
  const [text, setText] = useState(formatDate(value))
  const [opened, setOpened] = useState(false)
  const [bad, setBad] = useState(false)
  useEffect(() => {
    setText((typed) => (parseDate(typed, today) === value ? typed : formatDate(value)))
    if (value === '' || isIsoDate(value)) setBad(false)
  }, [value, today])

  /** A whole date counts as it is typed, so that what was wrong with the old one is gone before a button is pressed. */
  const type = (typed: string) => {
    setText(typed)
    const whole = /\d{4}$/.test(typed.trim()) ? parseDate(typed, today) : null
    if (whole && whole !== value) onChange?.(whole)
  }

  const settle = (pressed?: boolean) => {
    const typed = text.trim()
    const next = typed === '' ? '' : (parseDate(typed, today) ?? typed)
    setText(formatDate(next))
    const judge = () => setBad(next !== '' && !isIsoDate(next))
    // a line of error text would move the button away from under the press that left the field
    if (pressed) window.addEventListener('pointerup', () => window.setTimeout(judge), { once: true })
    else judge()
    if (next !== value) onChange?.(next)
  }

  return (
    <TextInput
      placeholder={t('common:datePlaceholder')}
      autoComplete="off"
      {...rest}
      error={rest.error ?? (bad ? t('common:form.badDate') : undefined)}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={(event) => {
        settle(event.relatedTarget?.matches(':active'))
        onBlur?.(event)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) settle()
      }}
      rightSection={
        <Popover
          opened={opened}
          onChange={setOpened}
          position="bottom-end"
          trapFocus
          returnFocus
          withinPortal
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={rest.disabled}
              aria-label={t('common:openCalendar')}
              onClick={() => setOpened((open) => !open)}
            >
              <IconCalendar size={18} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={null}>
              <DateCalendar
                value={isIsoDate(value) ? value : null}
                today={today}
                onPick={(picked) => {
                  onChange?.(picked)
                  setOpened(false)
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
