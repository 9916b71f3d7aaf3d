import { Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconPencil, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, memo } from 'react'
import { useTranslation } from '@/i18n'
import { StatusBadge, type Tone } from '@/shared/ui/status-badge'
import type { Decision, Proposal } from '../api/reading-api'
import { isCertain, isOpen } from '../lib/proposals'
import { ProposalFacts } from './proposal-facts'
import classes from './reading.module.css'

const tones: Record<Proposal['state'], Tone> = {
  NOTED: 'neutral',
  UNDECIDED: 'neutral',
  ACCEPTED: 'good',
  CHANGED: 'info',
  REFUSED: 'bad',
}

type Props = {
  proposal: Proposal
  depth: number
  lit: boolean
  closed: boolean
  onActive: (proposal: string | null) => void
  onDecide: (id: string, decision: Decision) => void
  onChange: (proposal: Proposal) => void
}

/** One thing that was recognised, with what can be decided on it. */
export const ProposalCard = memo(function ProposalCard(props: Props) {
  const { proposal, depth, lit, closed, onActive, onDecide, onChange } = props
  const { t } = useTranslation()
  const { id, kind, state } = proposal
  // what a draft has no place for is only shown
  const noted = state === 'NOTED'
  const accept = () =>
    isCertain(proposal) ? onDecide(id, { state: 'ACCEPTED', value: null }) : onChange(proposal)
  const refuse = () => kind !== 'TITLE' && onDecide(id, { state: 'REFUSED', value: null })
  const keys = (event: KeyboardEvent) => {
    if (closed || noted || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return
    if (event.key === 'a') accept()
    else if (event.key === 'e') onChange(proposal)
    else if (event.key === 'x') refuse()
  }
  return (
    <li
      id={`proposal-${id}`}
      className={classes.proposal}
      data-depth={Math.min(depth, 5)}
      data-lit={lit || undefined}
      data-state={state}
      onMouseEnter={() => onActive(id)}
      onFocus={() => onActive(id)}
      onKeyDown={keys}
    >
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text size="xs" c="dimmed" fw={600}>
          {t(`reading:kind.${kind}`)}
        </Text>
        <StatusBadge tone={tones[state]}>{t(`reading:state.${state}`)}</StatusBadge>
      </Group>
      <ProposalFacts proposal={proposal} />
      {!closed && !noted && (
        <Group gap={6} mt={6}>
          {isOpen(proposal) ? (
            <>
              {isCertain(proposal) && (
                <Button
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconCheck size={16} aria-hidden />}
                  onClick={accept}
                >
                  {t('reading:accept')}
                </Button>
              )}
              <Button
                size="compact-sm"
                variant={isCertain(proposal) ? 'default' : 'light'}
                leftSection={<IconPencil size={16} aria-hidden />}
                onClick={() => onChange(proposal)}
              >
                {t(isCertain(proposal) ? 'reading:change' : 'reading:chooseUnits')}
              </Button>
              {kind !== 'TITLE' && (
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconX size={16} aria-hidden />}
                  onClick={refuse}
                >
                  {t('reading:refuse')}
                </Button>
              )}
            </>
          ) : (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => onDecide(id, { state: 'UNDECIDED', value: null })}
            >
              {t('reading:takeBack')}
            </Button>
          )}
        </Group>
      )}
    </li>
  )
})
