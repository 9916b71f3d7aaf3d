import { Text } from '@mantine/core'
import { useTranslation } from '@/i18n'
import { FileGallery } from '@/shared/files/file-gallery'
import { formatDate } from '@/shared/lib/dates'
import { formatNumber } from '@/shared/lib/numbers'
import { FactList } from '@/shared/ui/fact-list'
import { Section } from '@/shared/ui/section'
import type { EventDetail } from '../api/event-queries'

/** What came of an event: words, head-counts, lessons, photos. */
export function Closing({ closing }: { closing: NonNullable<EventDetail['closing']> }) {
  const { t } = useTranslation()
  return (
    <Section
      title={t('event:closing.title')}
      hint={t('event:closing.on', { date: formatDate(closing.closedOn) })}
    >
      <Text className="k-prewrap" mb="md">
        {closing.summary}
      </Text>
      <FactList
        facts={[
          [t('event:closing.sessions'), formatNumber(closing.sessions)],
          [t('event:closing.attendances'), formatNumber(closing.attendances)],
          [
            t('event:closing.asPlanned'),
            closing.heldAsPlanned ? t('event:closing.asPlannedYes') : t('event:closing.asPlannedNo'),
          ],
          [
            t('event:closing.lessons'),
            closing.lessons && <span className="k-prewrap">{closing.lessons}</span>,
          ],
        ]}
      />
      {closing.files.length > 0 && (
        <div style={{ marginTop: 16 }}>
          <FileGallery files={closing.files} />
        </div>
      )}
    </Section>
  )
}
