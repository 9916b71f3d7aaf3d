import { List, Timeline } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { formatDate } from '@/shared/lib/dates'
import { Section } from '@/shared/ui/section'
import type { UnitDetail } from '../api/unit-queries'
import { unitStory } from '../lib/unit-story'

/** The names, kinds, superiors and codes of a unit over time, day by day. */
export function UnitHistory({ unit }: { unit: UnitDetail }) {
  const { t } = useTranslation()
  const story = unitStory(unit, t)
  return (
    <Section title={t('unit:story.title')}>
      <Timeline bulletSize={14} lineWidth={2} active={story.length} color="sea">
        {story.map(({ day, facts }) => (
          <Timeline.Item key={day} title={day ? formatDate(day) : t('unit:story.always')}>
            <List size="sm" listStyleType="none">
              {facts.map((fact) => (
                <List.Item key={fact}>{fact}</List.Item>
              ))}
            </List>
          </Timeline.Item>
        ))}
      </Timeline>
    </Section>
  )
}
