import { TextInput, type TextInputProps } from '@mantine/core'
import { parseTime } from '@/shared/lib/dates'

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  value?: string
  onChange?: (value: string) => void
}

/** An hour typed as people write it (8h, 11h30, 0730), shown as 08:00 once it is left. */
export function TimeField({ value = '', onChange, onBlur, ...rest }: Props) {
  return (
    <TextInput
      placeholder="08:00"
      autoComplete="off"
      {...rest}
      value={value}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      onBlur={(event) => {
        const time = parseTime(value)
        if (time && time !== value) onChange?.(time)
        onBlur?.(event)
      }}
    />
  )
}
