import { Stack, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { formatNumber } from '@/shared/lib/numbers'
import type { Proposal, ProposalValue } from '../api/reading-api'
import { currentValue, isCertain } from '../lib/proposals'

const fewUnits = 3

/** What a proposal says: its text, and for work who does it until when. */
export function ProposalFacts({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const value = currentValue(proposal)
  const work = proposal.kind === 'ASSIGNMENT'
  const due = value.dueOn
    ? formatDate(value.dueOn)
    : value.dueIn && t('reading:dueIn', { count: value.dueIn })
  const every = value.every && t(`reading:every.${value.every}`)
  return (
    <Stack gap={2}>
      <Text size="sm" lineClamp={4} style={{ overflowWrap: 'anywhere' }}>
        {proposal.label && `${proposal.label} `}
        {value.text}
      </Text>
      {value.body && (
        <Text size="xs" c="dimmed" lineClamp={3}>
          {value.body}
        </Text>
      )}
      {work && <Units proposal={proposal} part="LEAD" />}
      {work && <Units proposal={proposal} part="SUPPORT" />}
      {work && <Units proposal={proposal} part="MONITOR" />}
      {(due || every) && proposal.kind !== 'ISSUE_DATE' && (
        <Text size="xs">
          {t('reading:due')}: {[due, every].filter(Boolean).join(' · ')}
        </Text>
      )}
      {proposal.kind === 'LEGAL_BASIS' && (
        <Text size="xs" c="dimmed">
          {t(value.documentId ? 'reading:registered' : 'reading:notRegistered')}
        </Text>
      )}
      {!isCertain(proposal) && (
        <Text size="xs" c="red.9" darkHidden>
          {t('reading:uncertain')}
        </Text>
      )}
      {!isCertain(proposal) && (
        <Text size="xs" c="red.3" lightHidden>
          {t('reading:uncertain')}
        </Text>
      )}
    </Stack>
  )
}

type MentionPart = Proposal['named'][number]['mention']['part']

function unitIds(value: ProposalValue, part: MentionPart): string[] {
  if (part === 'MONITOR') return value.monitorUnitId ? [value.monitorUnitId] : []
  return (part === 'LEAD' ? value.leadUnitIds : value.supportUnitIds) ?? []
}

function Units({ proposal, part }: { proposal: Proposal; part: MentionPart }) {
  const { t } = useTranslation()
  const named = proposal.named.filter(({ mention }) => mention.part === part)
  const chosen = proposal.value && unitIds(proposal.value, part)
  if (chosen ? chosen.length === 0 && part !== 'LEAD' : named.length === 0) return null
  const said = chosen
    ? t('reading:unitsChosen', { count: chosen.length, shown: formatNumber(chosen.length) })
    : named
        .map(({ mention, units }) =>
          units.length === 0
            ? t('reading:unitUnknown', { name: mention.text })
            : units.length > fewUnits
              ? t('reading:unitsOf', {
                  name: mention.text,
                  count: units.length,
                  shown: formatNumber(units.length),
                })
              : units.map(({ name }) => name).join(', '),
        )
        .join('; ')
  return (
    <Text size="xs">
      {t(`reading:part.${part}`)}: {said}
    </Text>
  )
}
