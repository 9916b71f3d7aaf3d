import { List, Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { Facts } from '@/shared/ui/row-list'
import { Section } from '@/shared/ui/section'
import type { ChangeSet } from '../api/change-set-queries'
import { createdUnits, unitNames } from '../lib/change-set-values'
import { changeWords } from '../lib/change-words'

/** What the instrument orders, line by line. */
export function ChangeList({ set }: { set: ChangeSet }) {
  const { t } = useTranslation()
  const names = unitNames(set)
  const created = createdUnits(set.changes)
  return (
    <Section title={t('reorganisation:changes')} count={set.changes.length}>
      <List type="ordered" spacing="xs">
        {set.changes.map((change, index) => {
          const { text, facts } = changeWords(change, names, created, t)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an instrument are their places
            <List.Item key={index}>
              {text}
              {facts.length > 0 && (
                <Text component="div" size="sm" c="dimmed">
                  <Facts>{facts}</Facts>
                </Text>
              )}
            </List.Item>
          )
        })}
      </List>
    </Section>
  )
}
