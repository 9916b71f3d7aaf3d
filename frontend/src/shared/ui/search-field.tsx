import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n'

type Props = { value?: string; onChange: (value?: string) => void; label: string }

const waitMs = 300

/** A search box that waits for a pause in typing, and never searches half a composed letter. */
export function SearchField({ value, onChange, label }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(value ?? '')
  const timer = useRef<number>(undefined)
  const sent = useRef(value)
  useEffect(() => {
    // what comes back from the address must not undo what was typed meanwhile
    if (value !== sent.current) setText(value ?? '')
    sent.current = value
  }, [value])
  // whoever has left the page is not brought back to it
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const send = (next?: string) => {
    sent.current = next
    onChange(next)
  }
  const change = (typed: string, composing: boolean) => {
    setText(typed)
    window.clearTimeout(timer.current)
    if (!composing) timer.current = window.setTimeout(() => send(typed.trim() || undefined), waitMs)
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        text && (
          <CloseButton
            aria-label={t('common:clearSearch')}
            onClick={() => {
              setText('')
              send(undefined)
            }}
          />
        )
      }
      value={text}
      maxLength={200}
      onChange={(event) => change(event.currentTarget.value, (event.nativeEvent as InputEvent).isComposing)}
      onCompositionEnd={(event) => change(event.currentTarget.value, false)}
    />
  )
}
