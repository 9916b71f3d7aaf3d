import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { Section } from '@/shared/ui/section'
import type { AffectedType, ChangeSet, MoveGroup, DryRun as Result } from '../api/change-set-queries'
import { Blockers } from './blockers'
import { MoveGroups } from './move-groups'
import { Moves } from './moves'
import { RuleDialog, type Subject } from './rule-dialog'
import { Warnings } from './warnings'

export type OpenedGroup = { type?: AffectedType; of?: string }

const tenses = {
  DRAFT: 'todo',
  SUBMITTED: 'todo',
  APPROVED: 'todo',
  EXECUTED: 'done',
  UNDONE: 'undone',
} as const

type Props = {
  set: ChangeSet
  etag: string
  result: Result
  opened: OpenedGroup
  onOpen: (group: OpenedGroup) => void
}

/** What the set would do now, or has done: what blocks it first, then all that moves. */
export function DryRun({ set, etag, result, opened, onOpen }: Props) {
  const { t } = useTranslation()
  const [subject, setSubject] = useState<Subject | null>(null)
  const mayEdit = set.allowedActions.includes('UPDATE')
  const find = (objectType?: AffectedType, unitId?: string): MoveGroup | undefined =>
    result.groups.find((one) => one.objectType === objectType && one.unit.id === unitId)
  const undecided = (objectType: AffectedType, unitId: string): MoveGroup | undefined =>
    result.groups.find(
      (one) => one.objectType === objectType && one.unit.id === unitId && one.outcome === null,
    )
  const group = find(opened.type, opened.of)
  const tense = tenses[set.status]
  return (
    <Stack gap="lg">
      <Blockers
        set={set}
        blockers={result.blockers}
        onChoose={(objectType, unit) =>
          setSubject(undecided(objectType, unit.id) ?? find(objectType, unit.id) ?? null)
        }
      />
      <Warnings warnings={result.warnings} />
      <Section
        title={t(`reorganisation:moves.title.${tense}`)}
        hint={t(`reorganisation:moves.hint.${tense}`)}
        flush
      >
        {result.groups.length === 0 ? (
          <Text size="sm" c="dimmed" px="lg" pb="lg">
            {t(`reorganisation:moves.none.${tense}`)}
          </Text>
        ) : (
          <MoveGroups
            groups={result.groups}
            onOpen={({ objectType, unit }) => onOpen({ type: objectType, of: unit.id })}
            onChoose={mayEdit ? setSubject : undefined}
          />
        )}
      </Section>
      {group && (
        <Moves
          set={set}
          group={group}
          onClose={() => onOpen({})}
          onChoose={
            mayEdit
              ? ({ objectId, title, outcome, to }) =>
                  setSubject({ ...group, object: { id: objectId, title }, outcome, to })
              : undefined
          }
        />
      )}
      {subject && <RuleDialog set={set} etag={etag} subject={subject} onClose={() => setSubject(null)} />}
    </Stack>
  )
}
