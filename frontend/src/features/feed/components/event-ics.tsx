import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from '@/i18n'
import { useDownload } from '@/shared/files/use-download'
import { eventBlob } from '../api/feed-queries'

/** One event for the calendar program of who reads it. */
export function EventIcs({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation()
  const download = useDownload(() => eventBlob(id), `${title}.ics`)
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconCalendarPlus size={16} aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      {t('feed:toCalendar')}
    </Button>
  )
}
