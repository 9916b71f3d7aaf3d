import { List, Timeline } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Section } from '@/shared/ui/section'
import type { UnitDetail } from '../api/unit-queries'
import { unitStory } from '../lib/unit-story'

type Props = {
  unit: UnitDetail
  /** What was decided on a day, beside what it brought to the unit itself. */
  decisions: Map<string, ReactNode>
}

/** The names, kinds, superiors and codes of a unit over time, day by day, with what was decided of it. */
export function UnitHistory({ unit, decisions }: Props) {
  const { t } = useTranslation()
  const story = unitStory(unit, [...decisions.keys()], t)
  return (
    <Section title={t('unit:story.title')}>
      <Timeline bulletSize={14} lineWidth={2} active={story.length} color="sea">
        {story.map(({ day, facts }) => (
          <Timeline.Item key={day} title={day ? formatDate(day) : t('unit:story.always')}>
            {facts.length > 0 && (
              <List size="sm" listStyleType="none">
                {facts.map((fact) => (
                  <List.Item key={fact}>{fact}</List.Item>
                ))}
              </List>
            )}
            {decisions.get(day)}
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  )
}
