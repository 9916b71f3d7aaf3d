import { Alert, Button, Card, Group, List, Stack, Text } from '@mantine/core'
import { IconCheck, IconFilePlus, IconX } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Versioned } from '@/api/client'
import { useTranslation } from '@/i18n'
import { formatNumber } from '@/shared/lib/numbers'
import { problemText } from '@/shared/lib/problem-message'
import { useSubmit } from '@/shared/lib/use-submit'
import { LinkButton } from '@/shared/ui/link-button'
import { Section } from '@/shared/ui/section'
import {
  applyReading,
  type Decision,
  decide,
  type Proposal,
  type Reading,
  readingQuery,
} from '../api/reading-api'
import { decideOpen, isOpen, type Part, rowsOf } from '../lib/proposals'
import { ProposalCard } from './proposal-card'
import { ProposalDialog } from './proposal-dialog'
import classes from './reading.module.css'
import { ReadingSource } from './reading-source'

type Props = { reading: Reading; etag: string; onApplied: (planId: string) => void }

/** Source and structure side by side; every proposal is decided on before a draft is made. */
export function ReadingReview({ reading, etag, onApplied }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [active, setActive] = useState<string | null>(null)
  const [changing, setChanging] = useState<Proposal | null>(null)
  const tag = useRef(etag)
  tag.current = etag
  const key = readingQuery(reading.id).queryKey
  const deciding = useMutation({
    // one after the other, for each decision names the version that the one before has made
    scope: { id: `reading-${reading.id}` },
    mutationFn: (decisions: Record<string, Decision>) =>
      decide(reading.id, queries.getQueryData<Versioned<Reading>>(key)?.etag ?? tag.current, decisions),
    onSuccess: (answer) => queries.setQueryData(key, answer),
    onError: () => queries.invalidateQueries({ queryKey: key }),
  })
  const apply = useSubmit((stamp: string, once) => applyReading(reading.id, stamp, once), {
    message: t('reading:applied'),
    onDone: (applied) => applied.planId && onApplied(applied.planId),
  })
  const { mutate } = deciding
  const onDecide = useCallback((id: string, decision: Decision) => mutate({ [id]: decision }), [mutate])
  const show = useCallback((id: string) => {
    setActive(id)
    const card = document.getElementById(`proposal-${id}`)
    card?.scrollIntoView({ block: 'nearest' })
    card?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  }, [])
  const follow = useCallback((id: string | null) => setActive(id), [])
  const source = useRef<HTMLDivElement>(null)
  const { proposals } = reading
  const compare = useCallback(
    (id: string | null) => {
      setActive(id)
      const line = proposals.find((proposal) => proposal.id === id)?.spans[0]?.paragraph
      if (line !== undefined) reveal(source.current, line)
    },
    [proposals],
  )
  const rows = useMemo(() => rowsOf(reading.proposals), [reading.proposals])
  const open = reading.proposals.filter(isOpen).length
  const certain = Object.keys(decideOpen(reading.proposals, 'ACCEPTED')).length
  const closed = Boolean(reading.planId)
  const failure = deciding.error ?? apply.error
  return (
    <Stack gap="md">
      <Notices reading={reading} />
      <Card className={classes.bar}>
        <Group justify="space-between" gap="sm">
          <Text size="sm" role="status">
            {closed
              ? t('reading:closed')
              : open > 0
                ? t('reading:open', { count: open, shown: formatNumber(open) })
                : t('reading:allDecided')}
          </Text>
          {closed ? (
            <LinkButton to="/plans/$planId" params={{ planId: reading.planId ?? '' }}>
              {t('reading:openPlan')}
            </LinkButton>
          ) : (
            <Group gap="xs">
              {certain > 0 && (
                <Button
                  variant="default"
                  leftSection={<IconCheck size={18} aria-hidden />}
                  onClick={() => mutate(decideOpen(reading.proposals, 'ACCEPTED'))}
                >
                  {t('reading:acceptAll')}
                </Button>
              )}
              {open > 0 && (
                <Button
                  variant="default"
                  leftSection={<IconX size={18} aria-hidden />}
                  onClick={() => mutate(decideOpen(reading.proposals, 'REFUSED'))}
                >
                  {t('reading:refuseAll')}
                </Button>
              )}
              <Button
                leftSection={<IconFilePlus size={18} aria-hidden />}
                loading={apply.isPending}
                disabled={open > 0 || deciding.isPending}
                onClick={() => apply.mutate(etag)}
              >
                {t('reading:apply')}
              </Button>
            </Group>
          )}
        </Group>
      </Card>
      {failure && <Refusal error={failure} />}
      <div className={classes.sides}>
        <div ref={source} className={classes.beside}>
          <Section title={t('reading:source.title')} hint={t('reading:source.help')} flush>
            <ReadingSource reading={reading} active={active} onActive={follow} onOpen={show} />
          </Section>
        </div>
        <Section title={t('reading:structure.title')} hint={t('reading:structure.help')} flush>
          {(Object.keys(rows) as Part[]).map(
            (part) =>
              rows[part].length > 0 && (
                <section key={part} aria-label={t(`reading:section.${part}`)}>
                  <Text className={classes.part} fw={600} size="sm">
                    {t(`reading:section.${part}`)}
                  </Text>
                  <ul className={classes.proposals}>
                    {rows[part].map(({ proposal, depth }) => (
                      <ProposalCard
                        key={proposal.id}
                        proposal={proposal}
                        depth={depth}
                        lit={proposal.id === active}
                        closed={closed}
                        onActive={compare}
                        onDecide={onDecide}
                        onChange={setChanging}
                      />
                    ))}
                  </ul>
                </section>
              ),
          )}
        </Section>
      </div>
      {changing && (
        <ProposalDialog
          proposal={changing}
          asOf={reading.asOf}
          send={(decision) => deciding.mutateAsync({ [changing.id]: decision })}
          onClose={() => setChanging(null)}
        />
      )}
    </Stack>
  )
}

/** Brings a line of the source into its pane, where the pane scrolls by itself. */
function reveal(pane: HTMLElement | null, number: number) {
  const line = pane?.querySelector(`#source-${number}`)
  if (!pane || !line || pane.scrollHeight <= pane.clientHeight) return
  const top = line.getBoundingClientRect().top - pane.getBoundingClientRect().top
  if (top < 0 || top > pane.clientHeight - 40) pane.scrollBy({ top: top - pane.clientHeight / 3 })
}

function Notices({ reading }: { reading: Reading }) {
  const { t } = useTranslation()
  const plain = reading.asText.length
  if (reading.notices.length === 0 && plain === 0) return null
  return (
    <Alert color="gray" title={t('reading:notices')}>
      <List size="sm">
        {reading.notices.map((notice) => (
          <List.Item key={notice}>{t(`reading:notice.${notice}`)}</List.Item>
        ))}
        {plain > 0 && (
          <List.Item>
            {t('reading:asText', { count: plain, shown: formatNumber(plain) })}{' '}
            {reading.asText.slice(0, 40).map((number, index) => (
              <span key={number}>
                {index > 0 && ', '}
                <a href={`#source-${number}`}>{number + 1}</a>
              </span>
            ))}
            {plain > 40 && '…'}
          </List.Item>
        )}
      </List>
    </Alert>
  )
}

function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation()
  const { title, help } = problemText(error, t)
  return (
    <Alert color="red" title={title} role="alert">
      {help}
    </Alert>
  )
}
