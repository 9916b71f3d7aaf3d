import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '@/i18n'
import { Section } from '@/shared/ui/section'
import type { ChangeSet, DryRun as Result } from '../api/change-set-queries'
import { Blockers } from './blockers'
import { MoveGroups } from './move-groups'
import { RuleDialog, type Subject } from './rule-dialog'

type Props = { set: ChangeSet; etag: string; result: Result }

/** What executing the set would do now: what blocks it first, then all that moves. */
export function DryRun({ set, etag, result }: Props) {
  const { t } = useTranslation()
  const [subject, setSubject] = useState<Subject | null>(null)
  const mayEdit = set.allowedActions.includes('UPDATE')
  return (
    <Stack gap="lg">
      <Blockers
        set={set}
        blockers={result.blockers}
        onChoose={(objectType, unit) =>
          setSubject(
            result.groups.find((one) => one.objectType === objectType && one.unit.id === unit.id) ?? null,
          )
        }
      />
      <Section title={t('reorganisation:moves.title')} hint={t('reorganisation:moves.hint')} flush>
        {result.groups.length === 0 ? (
          <Text size="sm" c="dimmed" px="lg" pb="lg">
            {t('reorganisation:moves.none')}
          </Text>
        ) : (
          <MoveGroups groups={result.groups} onChoose={mayEdit ? setSubject : undefined} />
        )}
      </Section>
      {subject && <RuleDialog set={set} etag={etag} subject={subject} onClose={() => setSubject(null)} />}
    </Stack>
  )
}
