import { Text } from '@mantine/core'
import { memo, useMemo } from 'react'
import { useTranslation } from '@/i18n'
import type { Paragraph, Reading } from '../api/reading-api'
import { placesOf, segmentsOf } from '../lib/segments'
import classes from './reading.module.css'

type Props = {
  reading: Reading
  active: string | null
  onActive: (proposal: string | null) => void
  onOpen: (proposal: string) => void
}

const none: never[] = []

/** The source as it was read, with every piece that says something marked. */
export function ReadingSource({ reading, active, onActive, onOpen }: Props) {
  const places = useMemo(() => placesOf(reading.proposals), [reading.proposals])
  const asText = useMemo(() => new Set(reading.asText), [reading.asText])
  const lit = useMemo(() => {
    const proposal = reading.proposals.find(({ id }) => id === active)
    return new Set(proposal?.spans.map(({ paragraph }) => paragraph))
  }, [active, reading.proposals])
  return (
    <ol className={classes.source}>
      {reading.source.map((paragraph, index) => (
        <SourceLine
          // the source never changes, so a line is its number
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is the line
          key={index}
          number={index}
          paragraph={paragraph}
          places={places.get(index) ?? none}
          plain={asText.has(index)}
          active={lit.has(index) ? active : null}
          onActive={onActive}
          onOpen={onOpen}
        />
      ))}
    </ol>
  )
}

type LineProps = {
  number: number
  paragraph: Paragraph
  places: { id: string; from: number; to: number }[]
  plain: boolean
  active: string | null
  onActive: (proposal: string | null) => void
  onOpen: (proposal: string) => void
}

const SourceLine = memo(function SourceLine(props: LineProps) {
  const { number, paragraph, places, plain, active, onActive, onOpen } = props
  const { t } = useTranslation()
  const segments = segmentsOf(paragraph.text, places)
  const first = places[0]
  const bold = paragraph.boldLength >= Array.from(paragraph.text).length
  return (
    <li
      id={`source-${number}`}
      className={classes.line}
      data-align={paragraph.alignment}
      data-plain={plain || undefined}
    >
      {first ? (
        <button
          type="button"
          className={classes.number}
          aria-label={t('reading:source.open', { number: number + 1 })}
          onClick={() => onOpen(first.id)}
          onFocus={() => onActive(first.id)}
        >
          {number + 1}
        </button>
      ) : (
        <span className={classes.number} aria-hidden>
          {number + 1}
        </span>
      )}
      <Text
        component="span"
        size="sm"
        fw={bold ? 600 : undefined}
        fs={paragraph.italic ? 'italic' : undefined}
      >
        {paragraph.label && <span className={classes.label}>{paragraph.label} </span>}
        {segments.map(({ from, text, proposals }) =>
          proposals.length === 0 ? (
            <span key={from}>{text}</span>
          ) : (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the line's number does the same by keyboard
            <mark
              key={from}
              className={classes.mark}
              data-lit={(active !== null && proposals.includes(active)) || undefined}
              onMouseEnter={() => onActive(proposals[0] ?? null)}
              onClick={() => onOpen(proposals[0] ?? '')}
            >
              {text}
            </mark>
          ),
        )}
      </Text>
    </li>
  )
})
