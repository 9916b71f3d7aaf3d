import { Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from '@/i18n'
import { formatInstant } from '@/shared/lib/dates'
import { Section } from '@/shared/ui/section'
import type { ReadingSummary } from '../api/reading-api'

/** One's own readings, to go on with. */
export function ReadingList({ readings }: { readings: ReadingSummary[] }) {
  const { t } = useTranslation()
  if (readings.length === 0) return null
  return (
    <Section title={t('reading:list.title')} hint={t('reading:list.help')}>
      <Stack gap="sm">
        {readings.map((reading) => (
          <div key={reading.id}>
            <Link to="/plans/read/$readingId" params={{ readingId: reading.id }}>
              {reading.title}
            </Link>
            <Text size="sm" c="dimmed">
              {[
                reading.fileName,
                formatInstant(reading.createdAt),
                t(reading.planId ? 'reading:list.applied' : 'reading:list.open'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  )
}
