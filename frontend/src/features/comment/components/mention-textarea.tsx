import { Combobox, Textarea, type TextareaProps, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '@/i18n'
import { fold } from '@/shared/lib/text'
import type { CommentSource, Mentionable } from '../api/comment-api'
import { type Person, typedMention } from '../lib/mentions'
import classes from './comments.module.css'

type Props = Omit<TextareaProps, 'onChange' | 'value'> & {
  value?: string
  onChange: (text: string) => void
  picked: Person[]
  onPick: (person: Person) => void
  mentionable: CommentSource['mentionable']
}

/** A text in which `@` offers the people who read it. */
export function MentionTextarea({ value = '', onChange, picked, onPick, mentionable, ...rest }: Props) {
  const { t } = useTranslation()
  const area = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState<ReturnType<typeof typedMention>>()
  const [q] = useDebouncedValue(typed?.q.trim() ?? '', 150)
  const { data: offered = [] } = useQuery({
    ...mentionable(q),
    enabled: typed !== undefined,
    placeholderData: keepPreviousData,
  })
  // while the answer for what is typed is on its way, Enter must not pick somebody of the answer before
  const people = offered.filter(({ name }) => fold(name).includes(fold(typed?.q.trim() ?? '')))
  const combobox = useCombobox({ opened: typed !== undefined && people.length > 0 })
  const opened = combobox.dropdownOpened
  const { selectFirstOption } = combobox
  const shown = people.map(({ id }) => id).join()
  useEffect(() => {
    if (!opened || !shown) return
    const drawn = window.requestAnimationFrame(selectFirstOption)
    return () => window.cancelAnimationFrame(drawn)
  }, [opened, shown, selectFirstOption])

  const look = () => {
    const box = area.current
    setTyped(box ? typedMention(box.value, box.selectionStart) : undefined)
  }
  const pick = (person: Mentionable) => {
    if (!typed) return
    const taken = picked.some((one) => one.name === person.name && one.id !== person.id)
    const name = taken ? `${person.name} (${person.unit.name})` : person.name
    const before = `${value.slice(0, typed.from)}@${name} `
    onPick({ id: person.id, name })
    onChange(before + value.slice(typed.from + 1 + typed.q.length).trimStart())
    setTyped(undefined)
    window.requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(before.length, before.length)
    })
  }
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      withinPortal={false}
      onOptionSubmit={(id) => {
        const person = people.find((one) => one.id === id)
        if (person) pick(person)
      }}
    >
      <Combobox.Target targetType="button" withKeyboardNavigation={opened} withExpandedAttribute={opened}>
        <Textarea
          {...rest}
          ref={area}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value)
            look()
          }}
          onSelect={look}
          onBlur={(event) => {
            setTyped(undefined)
            rest.onBlur?.(event)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !opened) return
            event.stopPropagation()
            setTyped(undefined)
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!opened}>
        <Combobox.Options aria-label={t('comment:people')} mah={240} className={classes.people}>
          {people.map((person, index) => (
            <Combobox.Option
              key={person.id}
              value={person.id}
              selected={index === 0}
              onMouseDown={(event) => event.preventDefault()}
            >
              <div>{person.name}</div>
              <div className={classes.place}>
                {[person.position, person.unit.name].filter(Boolean).join(' · ')}
              </div>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
